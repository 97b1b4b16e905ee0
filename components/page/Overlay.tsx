import { Fragment } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { Changed } from './Changed.tsx';
import { Chip } from './Chip.tsx';
import { ChipMenu } from './ChipMenu.tsx';
import { EndNote } from './EndNote.tsx';
import { FindingCard } from './FindingCard.tsx';
import { Mark } from './Mark.tsx';
import { Overview } from './Overview.tsx';
import type { CardActs, CardView, ChangedView, ChipView, MarkView, Speech, TickView } from './view.ts';

export type OverlayItem = { mark: MarkView } | { chip: ChipView } | { changed: ChangedView };

export interface OverlayView {
  /** In reading order, so that Tab goes through them as the eye does. */
  items: OverlayItem[];
  ticks: readonly TickView[];
  /** The table whose chip lists its findings. */
  menu: string | null;
  card: CardView | null;
  note: { report: CheckResult; findings: Finding[] };
}

/** Everything the extension draws on a page. The card follows the mark of its finding in the order of Tab. */
export function Overlay({ view, acts, speech }: { view: OverlayView; acts: CardActs; speech: Speech }) {
  const { card } = view;
  const stop = card
    ? view.items.findIndex((item) => 'mark' in item && item.mark.finding === card.finding.id && item.mark.stop)
    : -1;
  const corner = view.items.find((item) => 'changed' in item);
  const drawn = view.items.map((item) => {
    if ('mark' in item) return <Mark key={item.mark.key} mark={item.mark} />;
    if ('changed' in item)
      return <Changed key={`changed ${item.changed.key}`} changed={item.changed} stop={item === corner} />;
    return (
      <Fragment key={`chip ${item.chip.key}`}>
        <Chip chip={item.chip} tongue={speech.tongue} expanded={view.menu === item.chip.table} />
        {view.menu === item.chip.table && <ChipMenu chip={item.chip} speech={speech} />}
      </Fragment>
    );
  });
  if (card)
    drawn.splice(
      stop < 0 ? drawn.length : stop + 1,
      0,
      <FindingCard key={`card ${card.finding.id}`} view={card} acts={acts} speech={speech} />,
    );
  return (
    <div class="gj" lang={speech.tongue}>
      {drawn}
      {view.ticks.length > 0 && <Overview ticks={view.ticks} />}
      <EndNote {...view.note} tongue={speech.tongue} />
    </div>
  );
}
