import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readAnswer, tellsVerdict } from '../../components/popup/from-page.ts';
import { VerdictMessage } from '../../lib/messages.ts';

/** The outline of a `PageAnswer`, as zod would have it. */
const Answer = z.discriminatedUnion('state', [
  z.looseObject({
    state: z.literal('checked'),
    result: z.looseObject({ kind: z.string(), findings: z.array(z.unknown()), outcomes: z.array(z.unknown()) }),
  }),
  z.looseObject({ state: z.literal('off') }),
  z.looseObject({ state: z.literal('waiting') }),
  z.looseObject({ state: z.literal('failed'), error: z.string() }),
]);

/** Each field may fit, may be of another message, and may be missing. */
const odd = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5, 2 ** 53, Number.NaN, '', 'report', true, null, undefined, [], {}),
  fc.jsonValue({ maxDepth: 2 }),
);
const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: odd });
const result = often(
  fc.record({ kind: often(fc.string()), findings: often(fc.array(odd)), outcomes: often(fc.array(odd)), more: odd }),
);
const state = often(fc.constantFrom('checked', 'off', 'waiting', 'failed', 'toString', '__proto__'));
const answer = often(fc.record({ state, result, error: often(fc.string()), url: odd }, { requiredKeys: ['state'] }));

test('the popup takes an answer exactly where zod does, and leaves it as it came', () => {
  const taken = new Set<string>();
  fc.assert(
    fc.property(answer, (each) => {
      const { success, data } = Answer.safeParse(each);
      expect(readAnswer(each)).toBe(success ? each : null);
      taken.add(success ? data.state : 'none');
    }),
    { numRuns: 3000 },
  );
  expect([...taken].sort()).toEqual(['checked', 'failed', 'none', 'off', 'waiting']);
});

const verdict = often(
  fc.record(
    { state: often(fc.constantFrom('nothing', 'number', 'holds', 'open')), fatal: often(fc.nat()), more: odd },
    { requiredKeys: ['state'] },
  ),
);
const message = often(fc.record({ type: often(fc.constant('verdict')), verdict }, { requiredKeys: ['type'] }));

test('the popup hears of a verdict exactly where zod does', () => {
  let heard = 0;
  fc.assert(
    fc.property(message, (each) => {
      const { success } = VerdictMessage.safeParse(each);
      expect(tellsVerdict(each)).toBe(success);
      if (success) heard++;
    }),
    { numRuns: 3000 },
  );
  expect(heard).toBeGreaterThan(300);
});
