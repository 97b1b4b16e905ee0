import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ToPage } from '../../lib/messages.ts';
import { readToPage } from '../../lib/session/to-page.ts';

/** Messages and what is nearly one: each field may fit, may be of another message, and may be missing. */
const odd = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5, 2 ** 53, Number.NaN, '', 's1', true, null, undefined),
  fc.jsonValue({ maxDepth: 2 }),
);
const type = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('ask', 'recheck', 'show', 'section', 'quote', 'step', 'settings') },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom('toString', '__proto__'), odd) },
);
const number = fc.oneof({ weight: 3, arbitrary: fc.nat() }, odd);
const word = fc.oneof({ weight: 3, arbitrary: fc.string() }, odd);
const message = fc.record(
  {
    type,
    anyway: fc.oneof(fc.boolean(), odd),
    finding: word,
    cell: fc.oneof(fc.constant(null), word),
    id: word,
    line: number,
    start: number,
    length: number,
    by: fc.oneof(fc.constantFrom(1, -1), odd),
    settings: odd,
    other: odd,
  },
  { requiredKeys: ['type', 'anyway', 'finding', 'cell', 'id', 'line', 'start', 'length', 'by'] },
);

test('a page reads messages exactly as zod does', () => {
  const read = new Set<string>();
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: message }, { weight: 1, arbitrary: odd }), (each) => {
      const { success, data } = ToPage.safeParse(each);
      expect(readToPage(each)).toEqual(success ? data : null);
      read.add(success ? data.type : 'none');
    }),
    { numRuns: 3000 },
  );
  expect([...read].sort()).toEqual(['ask', 'none', 'quote', 'recheck', 'section', 'settings', 'show', 'step']);
});
