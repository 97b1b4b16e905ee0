import type { OverlayItem } from '../../components/page/Overlay.tsx';
import type { MarkView, Speech } from '../../components/page/view.ts';
import { changedView } from './changed.ts';
import { type ChipSizes, chipView } from './chip-view.ts';
import { markViews } from './mark-view.ts';
import { type Frame, frameOf, measureAt, type Origin } from './measure.ts';
import type { Spot } from './spots.ts';
import { attempt, type Scene } from './survey.ts';

/** Where everything goes, in reading order. Reads layout in one go and writes nothing. */
export function layOut(scene: Scene, origin: Origin, sizes: ChipSizes, speech: Speech): OverlayItem[] {
  const frames = new Map<Element, Frame>();
  const frame = (spot: Spot): Frame => {
    const element = spot.at instanceof Element ? spot.at : (spot.at.startContainer.parentElement ?? document.body);
    const home = element.closest('table') ?? element;
    const known = frames.get(home) ?? frameOf(home);
    frames.set(home, known);
    return known;
  };
  const placed: { node: Node; items: OverlayItem[] }[] = [];
  for (const spot of scene.spots.values()) {
    const marks = attempt(() => markViews(spot, origin, frame(spot), speech), []);
    placed.push({
      node: spot.at instanceof Element ? spot.at : spot.at.startContainer,
      items: marks.map((mark) => ({ mark })),
    });
  }
  for (const tally of scene.tallies) {
    const chip = attempt(() => chipView(tally, origin, sizes), null);
    if (chip) placed.push({ node: tally.element, items: [{ chip }] });
  }
  for (const each of scene.changed) {
    const changed = attempt(() => changedView(each, origin, speech, scene.spots.has(each.key)), null);
    if (changed) placed.push({ node: each.at, items: [{ changed }] });
  }
  const { section } = scene;
  if (section)
    placed.push({
      node: section instanceof Element ? section : section.startContainer,
      items: attempt(() => sectionMarks(section, origin), []).map((mark) => ({ mark })),
    });
  return placed.sort((a, b) => inOrder(a.node, b.node)).flatMap(({ items }) => items);
}

/** A heading by its words, words by their lines. */
function sectionMarks(at: Element | Range, origin: Origin): MarkView[] {
  const element = at instanceof Element ? at : (at.startContainer.parentElement ?? document.body);
  const plain = {
    label: null,
    blank: false,
    quiet: false,
    stop: false,
    term: false,
    here: false,
    expanded: false,
  } as const;
  return measureAt(at, origin, frameOf(element), true).map((measured, i) => {
    const { left, top, width, height } = measured.text ?? measured.box;
    const box = { left: left - 4, top: top - 2, width: width + 8, height: height + 4 };
    const key = i === 0 ? 'section' : `section#${i}`;
    return { ...measured, ...plain, box, key, target: 'section', finding: '', kind: 'section' };
  });
}

const inOrder = (a: Node, b: Node): number =>
  a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

const STOP_FIRST = ['suspect', 'maybe'];

/** One stop of Tab a finding: where focus last was, else at the suspect, else at its first mark. */
export function stopsOf(items: OverlayItem[], last: ReadonlyMap<string, string>): Set<string> {
  const groups = Map.groupBy(
    items.flatMap((item) => ('mark' in item && item.mark.label !== null ? [item.mark] : [])),
    (mark: MarkView) => mark.finding,
  );
  const stops = [...groups].map(([finding, marks]) => {
    const kept = marks.find((mark) => mark.key === last.get(finding));
    return (kept ?? marks.find((mark) => STOP_FIRST.includes(mark.kind)) ?? marks[0])?.key ?? '';
  });
  return new Set(stops);
}
