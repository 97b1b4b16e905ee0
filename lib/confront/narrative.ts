import type { Claim } from '../model/claim.ts';
import type { TextOutcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { confrontCounts } from './narrative-count.ts';
import { confrontParts } from './narrative-parts.ts';
import { confrontPercents } from './narrative-percent.ts';
import { confrontSelf } from './narrative-self.ts';
import { guarded } from './text-outcome.ts';

/**
 * Holds the text against the tables (DOMAIN §6), or against itself where there are none to read. A claim that cannot be
 * placed makes no outcome at all.
 */
export function confrontNarrative(claims: readonly Claim[], record: ReportRecord | null): TextOutcome[] {
  return [
    ...guarded('narrative-count', () => (record ? confrontCounts(claims, record, 'narrative-count') : [])),
    ...guarded('narrative-wording', () => (record ? confrontCounts(claims, record, 'narrative-wording') : [])),
    ...guarded('narrative-parts', () => confrontParts(claims, record)),
    ...guarded('narrative-percent', () => confrontPercents(claims, record)),
    ...guarded('narrative-self', () => confrontSelf(claims, record)),
  ];
}
