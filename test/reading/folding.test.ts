import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/script/fold.ts';

describe('folding', () => {
  const letters = fc.constantFrom(...'复議係統裡后發佈⼈⼯⺠（【《、，。：“”\u00a0\u3000\u200b qū(qū)');
  const digits = fc.constantFrom(...'0123456789０１２３４５６７８９.．,，');
  it('never changes a number', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, digits), { maxLength: 60 }), (units) => {
        const text = units.join('');
        const only = (some: string): string =>
          [...some].flatMap((each) => (/[0-9０-９]/.test(each) ? [String(each.normalize('NFKC'))] : [])).join('');
        for (const residue of [false, true]) expect(only(foldText(text, { residue }))).toBe(only(text));
      }),
      { numRuns: 2000 },
    );
  });
});
