import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formTable } from '../../lib/grid/form-table.ts';
import { parseNumber } from '../../lib/grid/parse-number.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { readPage } from '../../lib/read/page.ts';
import { foldText } from '../../lib/script/fold.ts';
import { documentOf, snapshotOf } from './page.ts';

const UNITS = ['件', '条', '次', '宗', '份', '个', '项', '起', '元', '万元', '批次'];
const wide = (text: string): string =>
  text.replace(/[0-9,.]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

describe('parseNumber', () => {
  it('never throws, and gives a value only in the state value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('count', 'money', 'delta'), (text, type) => {
        const { state, value } = parseNumber(text, type);
        expect(state === 'value').toBe(value !== null);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a number in any of its spellings', () => {
    const spelled = fc.tuple(
      fc.nat(99_999_999),
      fc.constantFrom(...UNITS, ''),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('', ' ', '\u00a0', '\u3000', '\n'),
    );
    fc.assert(
      fc.property(spelled, ([n, unit, separators, full, space]) => {
        const digits = separators ? grouped(n) : String(n);
        const read = parseNumber(`${space}${full ? wide(digits) : digits}${unit}${space}`);
        expect(read).toEqual({ state: 'value', value: n, unit: unit || null });
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes a number out of a text that says more', () => {
    const more = fc.constantFrom('约', '余', '以上', '近', '多', 'O', 'l', '?', '、', '和');
    fc.assert(
      fc.property(fc.nat(9999), more, fc.boolean(), (n, word, before) => {
        expect(parseNumber(before ? `${word}${n}` : `${n}${word}`).state).toBe('unreadable');
      }),
    );
  });
});

/** The Standard's table model, slot by slot, for tables small enough. */
function slotsOf(rows: readonly { colspan: number; rowspan: number }[][]): string[][] {
  const slots: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const [k, { colspan, rowspan }] of row.entries()) {
      while (slots[y]?.[x] !== undefined) x++;
      const down = rowspan === 0 ? rows.length - y : Math.min(rowspan, rows.length - y);
      for (let dy = 0; dy < down; dy++)
        for (let dx = 0; dx < colspan; dx++) (slots[y + dy] as string[])[x + dx] ??= `${y}.${k}`;
      x += colspan;
    }
  }
  return slots;
}

describe('formTable', () => {
  const cell = fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 0, max: 4 }) });
  it('puts every cell where the HTML Standard puts it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const html = rows
          .map(
            (row) =>
              `<tr>${row.map(({ colspan, rowspan }) => `<td colspan=${colspan} rowspan=${rowspan}>x</td>`).join('')}</tr>`,
          )
          .join('');
        const snapshot: PageSnapshot = snapshotOf(`<table><tbody>${html}</tbody></table>`);
        const table = snapshot.tables[0];
        if (!table) throw new Error('no table');
        const names = rows.flatMap((row, y) => row.map((_, k) => `${y}.${k}`));
        const wanted = slotsOf(rows);
        const formed = formTable(snapshot, table, 0) ?? [];
        for (const [y, row] of formed.entries()) {
          for (const slot of row.slots) {
            // Where cells overlap, the Standard lets both stand there; the first is the one that is seen.
            const seen = wanted[y]?.slice(slot.x, slot.x + slot.width) ?? [];
            expect(seen).toContain(names[slot.cell]);
          }
        }
        expect(formed).toHaveLength(rows.length);
      }),
      { numRuns: 500 },
    );
  });
});

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

describe('readPage', () => {
  it('takes text as text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        const document = documentOf('<table><tr><td></td></tr></table>');
        const cell = document.querySelector('td');
        if (!cell) throw new Error('no cell');
        cell.textContent = text;
        const { snapshot } = readPage(document);
        expect(snapshot.cells[0]?.text).toBe(text.replace(/[ \t\r\n\f]+/g, ' ').trim());
      }),
      { numRuns: 200 },
    );
  });
});
