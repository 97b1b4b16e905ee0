import * as z from 'zod/mini';

/**
 * The shape of everything that leaves the checker as JSON, as the contract has it: of a line of the command, of an
 * export. Ids of rules and evidence may grow in number; the rest is closed.
 */
const cell = z.string().check(z.regex(/^t[234]\.\w+\.\w+$/));
const table = z.enum(['t2', 't3', 't4']);
const count = z.int().check(z.nonnegative());
const date = z.iso.date();
const orNull = z.nullable;
const ruleAt = z.strictObject({ rule: z.string().check(z.minLength(1)), at: orNull(z.string()) });

const quote = z.strictObject({ text: z.string(), start: count, length: count, number: orNull(z.number()) });

const explanation = z.strictObject({
  rank: z.int().check(z.positive()),
  changes: z.array(z.strictObject({ cell, from: orNull(z.number()), to: z.number() })).check(z.minLength(1)),
  slip: orNull(
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
  /** Figures of the reports on the years beside this one that agree; only where those were at hand. */
  otherYears: z.optional(
    z.array(z.strictObject({ year: z.enum(['previous', 'next']), cell, value: z.number(), about: cell })),
  ),
});

const finding = z.strictObject({
  id: z.string().check(z.minLength(1)),
  severity: z.enum(['fatal', 'query', 'hint']),
  rules: z.array(ruleAt).check(z.minLength(1)),
  cells: z.array(cell),
  certainty: z.enum(['unique', 'equal', 'none']),
  explanations: z.array(explanation),
  quote: orNull(quote),
  otherQuotes: z.array(quote),
  message: z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() }),
});

const outcome = z.strictObject({
  ...ruleAt.shape,
  outcome: z.enum(['passed', 'failed', 'cannotTell', 'inapplicable']),
  left: z.optional(z.number()),
  right: z.optional(z.number()),
  reason: z.optional(
    z.enum([
      'total-blank',
      'total-missing',
      'total-unreadable',
      'part-blank',
      'part-missing',
      'part-unreadable',
      'nothing-stated',
      'table-unreadable',
      'no-other-year',
      'other-year-gap',
      'not-stated',
      'rule-error',
    ]),
  ),
});

const report = {
  kind: z.enum(['report', 'unreadable-report', 'old-report', 'blank-form', 'not-a-report', 'too-large']),
  evidence: z.array(z.string().check(z.minLength(1))),
  form: orNull(z.enum(['2019', '2021'])),
  script: z.enum(['hans', 'hant']),
  title: orNull(z.string()),
  organ: orNull(z.string()),
  year: orNull(z.int()),
  period: orNull(z.tuple([date, date])),
  published: orNull(date),
  sections: z.array(z.strictObject({ id: z.enum(['s1', 's2', 's3', 's4', 's5', 's6']), found: z.boolean() })),
  unreadable: z.array(table),
  cells: z.record(
    cell,
    z.strictObject({
      state: z.enum(['value', 'blank', 'none', 'unreadable', 'missing']),
      value: orNull(z.number()),
      text: z.string(),
      unit: orNull(z.string()),
    }),
  ),
  outcomes: z.array(outcome),
  findings: z.array(finding),
  summary: z.strictObject({
    passed: count,
    failed: count,
    cannotTell: count,
    fatal: count,
    query: count,
    hint: count,
  }),
};

/** Where a page has several reports, the further ones stand in `others`, without a source of their own. */
export interface CheckedReport extends z.infer<z.ZodMiniObject<typeof report, z.core.$strict>> {
  others: CheckedReport[];
}
const withOthers = { ...report, others: z.array(z.lazy((): z.ZodMiniType<CheckedReport> => CheckedReport)) };
export const CheckedReport: z.ZodMiniType<CheckedReport> = z.strictObject(withOthers);

const source = z.string();
export const CheckedPage = z.strictObject({ source, ...withOthers });
const UnreadPage = z.strictObject({ source, error: z.string().check(z.minLength(1)) });
/** One line of `--json`. */
export const Line = z.union([CheckedPage, UnreadPage]);

export type CheckedPage = z.infer<typeof CheckedPage>;
export type Line = z.infer<typeof Line>;

/** The same as JSON Schema, with the parts that recur under their names. */
export function jsonSchema(): object {
  const names = z.registry<{ id: string }>();
  const { others } = withOthers;
  const parts = { ruleAt, quote, explanation, outcome, finding, report: CheckedReport, others };
  for (const [id, part] of Object.entries(parts)) names.add(part, { id });
  return z.toJSONSchema(Line, { metadata: names });
}
