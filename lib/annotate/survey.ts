import type { Orphan } from '../../components/page/view.ts';
import type { LivePage } from './api.ts';
import { type Case, isShown } from './cases.ts';
import { type ChangedSpot, changedOf } from './changed.ts';
import { gravest, type Spot, type Spots, spotsOf } from './spots.ts';
import { type Tally, talliesOf } from './tally.ts';

/** What stands on the page now, and what no longer does. Nothing here asks for layout. */
export interface Scene {
  /** What is to be drawn, by key, one mark a place. */
  spots: Map<string, Spot>;
  /** The keys that belong to the finding whose card is open. */
  terms: Set<string>;
  orphans: Map<string, Orphan[]>;
  tallies: Tally[];
  /** Cells that were edited since the page was kept. */
  changed: ChangedSpot[];
  /** A heading or words that were asked for, lit for a moment. */
  section: Element | Range | null;
}

/** Looks at every place again. A finding that cannot be looked at takes no other down with it. */
export function survey(page: LivePage, cases: Case[], open: Case | null, asked: ReadonlySet<string>): Scene {
  const spots: Spot[] = [];
  const terms = new Set<string>();
  const orphans = new Map<string, Orphan[]>();
  for (const each of cases) {
    const { finding } = each;
    const found = attempt(() => spotsOf(each, page), { spots: [], orphans: [] } as Spots);
    orphans.set(finding.id, found.orphans);
    const isOpen = open?.finding.id === finding.id;
    const shown = isOpen || isShown(each, asked);
    spots.push(...found.spots.filter(({ kind }) => shown && (isOpen || (kind !== 'term' && kind !== 'said'))));
    if (isOpen) for (const { key } of found.spots) terms.add(key);
  }
  const tallies = attempt(() => talliesOf(cases, page), []);
  const changed = attempt(() => changedOf(page), []);
  return { spots: gravest(spots), terms, orphans, tallies, changed, section: null };
}

/** `fallback` where it throws: the page is other people's, and whatever can be missing there will be. */
export function attempt<T>(what: () => T, fallback: T): T {
  try {
    return what();
  } catch {
    return fallback;
  }
}
