import { sinceNote, whereOf } from '../../components/page/phrases.ts';
import type { ChangedView, Speech } from '../../components/page/view.ts';
import type { CellId } from '../model/cell.ts';
import { pageWord } from '../present/words-page.ts';
import type { CellChange } from '../shelf/changed.ts';
import type { LivePage } from './api.ts';
import { frameOf, measureCell, type Origin } from './measure.ts';
import { sameText, textNow } from './same-text.ts';

/** A cell that still stands there and says something else than when the page was kept. */
export interface ChangedSpot {
  key: string;
  change: CellChange;
  keptAt: string;
  at: Element;
}

const changedKey = (place: number, cell: CellId): string => `${place}/${cell}`;

/** All of them; what is no longer as it was read is left out, for it has changed once more. */
export function changedOf(page: LivePage): ChangedSpot[] {
  const reports = [page.result, ...page.result.others];
  return (page.shelf?.since ?? []).flatMap(({ place, keptAt, cells }) =>
    cells.flatMap((change): ChangedSpot[] => {
      const ref = reports[place]?.record.cells[change.cell]?.ref ?? null;
      const at = ref === null ? null : page.elementOf(ref);
      if (ref === null || !at?.isConnected || !sameText(textNow(at), page.textOf(ref))) return [];
      return [{ key: changedKey(place, change.cell), change, keptAt, at }];
    }),
  );
}

/** Where its corner lies and what is said there; null where the cell is not laid out. */
export function changedView(
  { key, change, keptAt, at }: ChangedSpot,
  origin: Origin,
  speech: Speech,
  marked: boolean,
): ChangedView | null {
  const measured = measureCell(at, origin, frameOf(at));
  if (!measured) return null;
  const { tongue } = speech;
  const note = sinceNote(change, keptAt, speech);
  const label = pageWord('since.label', tongue, { where: whereOf(change.cell, tongue), note });
  return { key, box: measured.box, clip: measured.clip, note, label, marked };
}
