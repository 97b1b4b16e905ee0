import type { Hands } from './pointing.ts';
import { bringIntoView, isUnseen } from './scroll.ts';
import { keyOf } from './spots.ts';
import type { Stage } from './stage.ts';

/** What pointing, pressing and keys do to the stage. */
export function handsOn(stage: Stage, show: (finding: string, cell: string | null) => boolean): Hands {
  const { painter } = stage;
  const focused = (): Element | null => painter.root?.activeElement ?? null;
  const figureOf = (target: string): HTMLElement | undefined =>
    [...(painter.card?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].find(
      (each) => each.dataset.cell === target,
    );
  /** In the open card, or on a mark of its finding. */
  const isBeside = (element: Element | null): boolean =>
    element !== null &&
    (painter.card?.contains(element) ||
      element.closest<HTMLElement>('[data-mark]')?.dataset.finding === stage.open?.of.finding.id);

  return {
    light(targets, by) {
      const { of } = stage.open ?? {};
      // Marks name their keys; what the card names belongs to the open finding.
      stage.lit[by] = targets.map((target) => (target.includes('/') || !of ? target : keyOf(of, target)));
      const [key] = targets;
      const spot = by === 'focus' && key ? stage.scene.spots.get(key) : undefined;
      if (spot) stage.stops.set(spot.of.finding.id, spot.key);
      stage.relight();
    },
    rest(key) {
      const spot = stage.scene.spots.get(key);
      const busy = painter.card?.contains(focused()) ?? false;
      if (!spot || busy || (stage.open?.of === spot.of && painter.isCardInView)) return;
      stage.openCard({ of: spot.of, target: spot.target });
    },
    leave() {
      const pointed = [...(painter.root?.querySelectorAll(':hover') ?? [])].at(-1) ?? null;
      if (stage.open && !isBeside(focused()) && !isBeside(pointed)) stage.openCard(null);
    },
    press(key) {
      const spot = stage.scene.spots.get(key);
      if (!spot) return;
      if (isUnseen(spot.at)) bringIntoView(spot.at);
      if (stage.open?.of !== spot.of || !painter.isCardInView) stage.openCard({ of: spot.of, target: spot.target });
      if (painter.isCellHidden) {
        painter.reveal();
        stage.draw();
      }
      const figure = figureOf(spot.target) ?? painter.card?.querySelector<HTMLElement>('button');
      figure?.focus({ preventScroll: true });
      // In a card that scrolls for want of room, the figure may lie further down.
      figure?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
    },
    seek(target) {
      const at = stage.open && stage.scene.spots.get(keyOf(stage.open.of, target))?.at;
      if (at) bringIntoView(at);
    },
    chip(table) {
      const cases = stage.scene.tallies.find(({ ids }) => ids.some((id) => id === table))?.cases ?? [];
      const [first, ...more] = cases;
      if (first && more.length === 0) show(first.finding.id, null);
      else if (first) stage.openMenu(stage.menu === table ? null : table);
    },
    tick(finding) {
      stage.openMenu(null);
      show(finding, null);
    },
    escape() {
      if (stage.menu) {
        const chip = painter.root?.querySelector<HTMLElement>(`.chip[data-table="${stage.menu}"]`);
        stage.openMenu(null);
        chip?.focus();
        return true;
      }
      const corner = focused()?.closest<HTMLElement>('[data-changed]');
      if (!stage.open && corner) {
        corner.blur();
        return true;
      }
      if (!stage.open) return false;
      const key = stage.anchor;
      const held = focused();
      stage.openCard(null);
      if (held) stage.focus(key);
      return true;
    },
    arrow(key, by) {
      const finding = stage.scene.spots.get(key)?.of.finding.id;
      const marks = [...(painter.root?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].filter(
        (mark) => mark.dataset.finding === finding,
      );
      const at = marks.findIndex((mark) => mark.dataset.key === key);
      marks[steppedTo(at, by, marks.length)]?.focus();
    },
    corner(from, by) {
      const corners = [...(painter.root?.querySelectorAll<HTMLElement>('[data-changed]') ?? [])];
      corners[steppedTo(corners.indexOf(from), by, corners.length)]?.focus();
    },
  };
}

/** Around the end; Home and End are as far as it goes. */
const steppedTo = (at: number, by: number, of: number): number =>
  Number.isFinite(by) ? (at + by + of) % of : by < 0 ? 0 : of - 1;
