import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Explanation, Finding, Severity } from '../../lib/model/finding.ts';

/** The one best explanation; null where there is none, or where several are as good. */
function onlyExplanation({ explanations }: Finding): Explanation | null {
  const [first, ...others] = explanations.filter(({ rank }) => rank === 1);
  return first && others.length === 0 ? first : null;
}

/** The cells that are circled. */
export const suspectsOf = (finding: Finding): CellId[] =>
  onlyExplanation(finding)?.changes.map(({ cell }) => cell) ?? [];

/** Cells under suspicion in certain findings: the suspects where they are known, else every term of what is broken. */
export function underSuspicion(findings: readonly Finding[]): Set<CellId> {
  const certain = findings.filter(({ severity }) => severity === 'fatal');
  return new Set(
    certain.flatMap((finding) => {
      const suspects = suspectsOf(finding);
      return suspects.length > 0 ? suspects : finding.cells;
    }),
  );
}

const RANK: Record<Severity, number> = { fatal: 0, query: 1, hint: 2 };
const SECTION_OF = { t2: 's2', t3: 's3', t4: 's4' } as const;

/** Certain ones first, then as they stand on the page. */
export function inOrder({ findings, record, sections }: CheckResult): Finding[] {
  const line = (id: string) => sections.find((section) => section.id === id)?.line ?? null;
  const place = (finding: Finding): number => {
    const [cell] = finding.cells;
    const at = finding.quote?.line;
    if (at !== undefined) return at;
    if (cell === undefined) return Number.POSITIVE_INFINITY;
    const table = cell.slice(0, 2) as 't2' | 't3' | 't4';
    // A table stands somewhat below its heading, and its cells in their own order.
    return (line(SECTION_OF[table]) ?? 0) + 0.5 + (record.cells[cell]?.ref ?? 0) / 1e6;
  };
  const places = new Map(findings.map((finding) => [finding, place(finding)]));
  const compare = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || compare(places.get(a) ?? 0, places.get(b) ?? 0),
  );
}
