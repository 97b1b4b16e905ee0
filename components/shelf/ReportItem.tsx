import { Component } from 'preact';
import { dayOf } from '../../lib/present/day.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { Sign } from '../shared/Sign.tsx';
import { handOn } from './keys.ts';
import type { ShelfReport } from './organs.ts';
import { linkTo, titleOf } from './phrases.ts';
import { ReportMore } from './ReportMore.tsx';
import { verdictOfHead } from './verdict.ts';
import type { Deeds, ShelfView } from './view.ts';

interface Props {
  report: ShelfReport;
  view: ShelfView;
  deeds: Deeds;
}

/** One report: its year, what it is called, whether it adds up, when it was kept. More of it unfolds below. */
export class ReportItem extends Component<Props, { open: boolean }> {
  override state = { open: false };

  /** Who looks at it has opened it. */
  unfold(open: boolean): void {
    const { report, deeds } = this.props;
    this.setState({ open });
    if (open) deeds.opened(report.now.id);
  }

  async remove(button: HTMLElement): Promise<void> {
    const { report, deeds } = this.props;
    const moveFocus = handOn(button);
    await deeds.remove(
      [report.now, ...report.older].map(({ id }) => id),
      1,
    );
    moveFocus();
  }

  render({ report, view, deeds }: Props, { open }: { open: boolean }) {
    const { tongue, convert } = view;
    const { now, older } = report;
    const { sign, text, standing } = verdictOfHead(now, tongue);
    const title = convert(titleOf(report, tongue));
    const name = now.title === null ? now.address : convert(now.title);
    const href = linkTo(now.address);
    const own = tongue === 'en' ? (now.script === 'hant' ? 'zh-Hant' : 'zh-Hans') : undefined;
    return (
      <li class={`report ${standing}`}>
        <div class="row">
          <span class={now.year === null ? 'year is-none' : 'year'}>
            {now.year ?? shelfPageWord('year.none', tongue)}
          </span>
          <button
            type="button"
            class="title"
            data-row
            aria-expanded={open}
            lang={now.title === null ? undefined : own}
            onClick={() => this.unfold(!open)}
          >
            {title}
          </button>
          <span class="says">
            <Sign name={sign} />
            <span>{text}</span>
          </span>
          <span class="when">
            <time dateTime={now.keptAt}>{shelfPageWord('kept', tongue, { date: dayOf(now.keptAt) })}</time>
            {older.length > 0 && <em class="changed">{shelfPageWord('versions', tongue, { n: older.length + 1 })}</em>}
          </span>
          <span class="acts">
            {href && (
              <a
                class="plain"
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={shelfPageWord('open.of', tongue, { name })}
                onClick={() => deeds.opened(now.id)}
              >
                {shelfPageWord('open', tongue)}
              </a>
            )}
            <button
              type="button"
              class="plain"
              data-remove
              aria-label={shelfPageWord('remove.of', tongue, { name })}
              onClick={({ currentTarget }) => void this.remove(currentTarget)}
            >
              {shelfPageWord('remove', tongue)}
            </button>
          </span>
        </div>
        {open && <ReportMore report={report} view={view} deeds={deeds} />}
      </li>
    );
  }
}
