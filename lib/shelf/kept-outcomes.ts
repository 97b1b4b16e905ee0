import * as z from 'zod/mini';
import { confront } from '../confront/confront.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { RULES } from '../rules/rules.ts';
import { KeptCell } from './kept-findings.ts';

/**
 * Outcomes as they are kept: as they were judged, without what the record says again. The terms of a relation on the
 * tables follow from its rule, and of `value-type` only what did not pass is of interest.
 */
const term = z.object({ cell: KeptCell, sign: z.union([z.literal(1), z.literal(-1)]) });
export const KeptOutcome = z.object({
  rule: z.string(),
  at: z.nullable(z.string()),
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
  because: z.optional(z.array(KeptCell)),
  otherYear: z.optional(z.array(z.object({ ...term.shape, value: z.number() }))),
  terms: z.optional(z.object({ left: z.array(term), right: z.array(term) })),
});
export type KeptOutcome = z.infer<typeof KeptOutcome>;

const KNOWN: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
const isImplied = ({ rule, outcome }: Outcome): boolean => rule === 'value-type' && outcome === 'passed';
const keyOf = ({ rule, at }: { rule: string; at: string | null }): string => `${rule} ${at}`;

export function keepOutcomes(outcomes: readonly Outcome[]): KeptOutcome[] {
  return outcomes
    .filter((each) => !isImplied(each))
    .map(({ rule, at, outcome, left, right, reason, because, otherYear, terms }) => ({
      rule,
      at,
      outcome,
      ...(left === undefined ? {} : { left }),
      ...(right === undefined ? {} : { right }),
      ...(reason ? { reason } : {}),
      ...(because && because.length > 0 ? { because } : {}),
      ...(otherYear ? { otherYear } : {}),
      ...(KNOWN.has(rule) || terms.left.length + terms.right.length === 0 ? {} : { terms }),
    }));
}

/** The outcomes as they were, in their order; what the rules say by now is taken for terms alone. */
export function restoreOutcomes(kept: readonly KeptOutcome[], record: ReportRecord): Outcome[] {
  const judged = confront(record);
  const now = new Map(judged.map((each) => [keyOf(each), each]));
  const restore = (each: KeptOutcome): Outcome => ({
    ...each,
    terms: each.terms ?? now.get(keyOf(each))?.terms ?? BARE,
  });
  const stored = new Map(kept.map((each) => [keyOf(each), each]));
  const ofTables = judged.flatMap((each) => {
    const own = stored.get(keyOf(each));
    return own ? [restore(own)] : isImplied(each) ? [each] : [];
  });
  return [...ofTables, ...kept.filter((each) => !now.has(keyOf(each))).map(restore)];
}

const BARE: Outcome['terms'] = { left: [], right: [] };
