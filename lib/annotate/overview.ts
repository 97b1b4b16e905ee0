import type { OverlayItem } from '../../components/page/Overlay.tsx';
import type { TickView } from '../../components/page/view.ts';

/** A page longer than this many windows gets an overview; on a shorter one the marks are in sight. */
const LONG = 2;
const ORDER = ['fatal', 'suspect', 'maybe', 'query', 'said', 'hint'];

/** Where along the page each finding has its first mark, from 0 (its top) to 1; none on a page that is seen at once. */
export function overviewOf(
  items: readonly OverlayItem[],
  top: number,
  height: number,
  windowHeight: number,
): TickView[] {
  if (windowHeight <= 0 || height < LONG * windowHeight) return [];
  const ticks = new Map<string, TickView>();
  for (const item of items) {
    if (!('mark' in item) || item.mark.label === null) continue;
    const { finding, kind, box } = item.mark;
    const at = Math.min(1, Math.max(0, (top + box.top + box.height / 2) / height));
    const known = ticks.get(finding);
    if (!known) ticks.set(finding, { finding, kind, at });
    else if (ORDER.indexOf(kind) < ORDER.indexOf(known.kind)) ticks.set(finding, { ...known, kind });
  }
  return [...ticks.values()];
}
