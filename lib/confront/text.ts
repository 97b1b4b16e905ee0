import type { FoldedPage } from '../forms/folded-page.ts';
import type { ReadReport } from '../forms/read-reports.ts';
import type { Claim } from '../model/claim.ts';
import type { TextOutcome } from '../model/outcome.ts';
import { readClaims } from '../narrative/claims.ts';
import { readDocument } from '../narrative/document.ts';
import { confrontDocument } from './document.ts';
import { confrontNarrative } from './narrative.ts';
import { guarded } from './text-outcome.ts';

/**
 * Everything that the text and the page as a document give: the claims, for whoever looks for a witness, and what was
 * found. On a report whose tables cannot be read the text is held against itself alone.
 */
export function confrontText(page: FoldedPage, report: ReadReport): { claims: Claim[]; outcomes: TextOutcome[] } {
  const { kind, lines, sections, year, organ } = report;
  if (kind !== 'report' && kind !== 'unreadable-report') return { claims: [], outcomes: [] };
  const record = kind === 'report' ? report.record : null;
  const claims: Claim[] = [];
  const outcomes = guarded('narrative-count', () => {
    claims.push(...readClaims(page, lines, sections, { year, organ }));
    return confrontNarrative(claims, record);
  });
  const document = guarded('doc-sections', () =>
    confrontDocument(readDocument({ page, lines, sections, record, metadata: report }), record),
  );
  return { claims, outcomes: [...outcomes, ...document] };
}
