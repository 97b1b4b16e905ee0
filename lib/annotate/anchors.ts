import { homeOf } from '../../components/page/sum.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { LivePage } from './api.ts';
import type { Case } from './cases.ts';
import type { Spot } from './spots.ts';
import type { Scene } from './survey.ts';

const FIRST: readonly Spot['kind'][] = ['suspect', 'maybe', 'fatal', 'query', 'hint', 'term'];

/** The key that a finding's card hangs on: the cell that was asked for, else its suspect, else its first place. */
export function anchorKey(of: Case, target: string | null, scene: Scene): string | null {
  const own = [...scene.spots.values()].filter(({ key, kind }) => scene.terms.has(key) && kind !== 'said');
  const asked = own.find((spot) => spot.target === target);
  if (asked) return asked.key;
  // A cell may be the graver finding's mark; its own places come first.
  const ranked = own.toSorted(
    (a, b) => Number(b.of === of) - Number(a.of === of) || FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind),
  );
  return ranked[0]?.key ?? null;
}

/** What a card hangs on that has no mark: the cell that was asked for or has changed, the section it is about, its table, the title. */
export function anchorElement(
  { finding, report }: Case,
  target: string | null,
  page: LivePage,
  scene: Scene,
): Element | null {
  const asked = finding.cells.filter((cell) => cell === target);
  for (const cell of [...asked, ...finding.cells]) {
    const ref = report.record.cells[cell]?.ref;
    const element = typeof ref === 'number' ? page.elementOf(ref) : null;
    if (element?.isConnected) return element;
  }
  for (const { at } of finding.rules) {
    const section = at && /^s[1-6]$/.test(at) ? page.sectionElement(at) : null;
    if (section?.isConnected) return section;
  }
  const home = homeOf(finding);
  const table = scene.tallies.find(({ ids }) => ids.some((id) => id === home))?.element;
  return table ?? ofDocument(finding, report, page);
}

/** What the page lacks is missed behind the heading before it; what is about the whole report is said at its title. */
function ofDocument(finding: Finding, report: CheckResult, page: LivePage): Element | null {
  const missing = finding.rules.find(({ rule }) => rule === 'doc-sections')?.at;
  const before = report.sections.findLast(({ id, found }) => found && missing && id < missing)?.id;
  const places = [before, 'title'].map((id) => (id ? page.sectionElement(id) : null));
  return places.find((element) => element?.isConnected) ?? null;
}
