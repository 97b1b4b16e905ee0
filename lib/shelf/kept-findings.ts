import * as z from 'zod/mini';
import type { CellId } from '../model/cell.ts';
import type { Explanation, Finding, Quote } from '../model/finding.ts';

/** Findings as they are kept: whole, but for the places on a page that is not kept. */
const cell = z.custom<CellId>((value) => typeof value === 'string' && /^t[234]\.[a-zA-Z]\w*\.[a-zA-Z]\w*$/.test(value));
const ruleAt = z.object({ rule: z.string(), at: z.nullable(z.string()) });
const quote = z.object({ text: z.string(), start: z.number(), length: z.number(), number: z.nullable(z.number()) });
const severity = z.enum(['fatal', 'query', 'hint']);

const explanation = z.object({
  rank: z.number(),
  changes: z.array(z.object({ cell, from: z.nullable(z.number()), to: z.number() })),
  slip: z.nullable(
    z.enum([
      'replaced',
      'omitted',
      'added',
      'interchanged',
      'cells-interchanged',
      'row-shifted',
      'total-not-updated',
      'spilled',
      'filled',
    ]),
  ),
  settles: z.array(ruleAt),
  leaves: z.array(ruleAt),
  witnesses: z.array(quote),
  otherYears: z.optional(
    z.array(z.object({ year: z.enum(['previous', 'next']), cell, value: z.number(), about: cell })),
  ),
});

const message = z.object({
  id: z.string(),
  data: z.record(z.string().check(z.regex(/^[a-zA-Z]\w*$/)), z.nullable(z.union([z.string(), z.number()]))),
});

export const KeptFinding = z.object({
  id: z.string(),
  severity,
  rules: z.array(ruleAt),
  cells: z.array(cell),
  certainty: z.enum(['unique', 'equal', 'none']),
  explanations: z.array(explanation),
  quote: z.nullable(quote),
  otherQuotes: z.array(quote),
  message,
});

export const keepFinding = (finding: Finding): Finding => ({
  ...finding,
  explanations: finding.explanations.map(
    (each): Explanation => ({ ...each, witnesses: each.witnesses.map(placeless) }),
  ),
  quote: finding.quote && placeless(finding.quote),
  otherQuotes: finding.otherQuotes.map(placeless),
});

const placeless = ({ text, start, length, number }: Quote): Quote => ({ text, start, length, number });

export { cell as KeptCell };
