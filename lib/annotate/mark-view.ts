import { cellOf, figureText, whereOf } from '../../components/page/phrases.ts';
import { type MarkView, type Speech, spoken } from '../../components/page/view.ts';
import { findingTitle } from '../present/finding.ts';
import { pageWord } from '../present/words-page.ts';
import { type Frame, measureAt, type Origin } from './measure.ts';
import type { Spot } from './spots.ts';

/** How a mark is drawn: once for a cell, once a line for words that run over several. Only reads layout. */
export function markViews(spot: Spot, origin: Origin, frame: Frame, speech: Speech): MarkView[] {
  const lit = spot.kind === 'said' || spot.kind === 'term' || spot.kind === 'section';
  const label = lit ? null : labelOf(spot, speech);
  return measureAt(spot.at, origin, frame, lit).map((each, i) => ({
    ...each,
    key: i === 0 ? spot.key : `${spot.key}#${i}`,
    target: spot.target,
    finding: spot.of.finding.id,
    kind: spot.kind,
    label,
    blank: spot.blank,
    quiet: spot.quiet,
    stop: false,
    term: false,
    here: false,
    expanded: false,
  }));
}

/** For those who hear it: row, column, value, what is wrong. */
function labelOf({ cell, quote, kind, blank, of: { finding, report } }: Spot, { tongue, convert }: Speech): string {
  const say = (id: string): string => pageWord(id, tongue);
  const place = cell
    ? [whereOf(cell, tongue), blank ? say('mark.blank') : convert(figureText(cellOf(report, cell), tongue))]
    : [pageWord('mark.quote', tongue, { text: convert(quote ? spoken(quote).text : '') })];
  const what = say(`mark.${kind}`) + say('colon') + convert(findingTitle(finding, report, tongue));
  return [...place, what].join(say('comma'));
}
