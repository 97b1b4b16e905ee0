import { Component } from 'preact';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { Names } from './Names.tsx';
import type { Organ } from './organs.ts';
import { spanText } from './phrases.ts';
import { ReportItem } from './ReportItem.tsx';
import type { Deeds, ShelfView } from './view.ts';

interface Props {
  organ: Organ;
  view: ShelfView;
  deeds: Deeds;
}

/** One organ with its reports. Of thousands only what has changed is drawn again. */
export class OrganItem extends Component<Props> {
  override shouldComponentUpdate({ organ, view }: Props): boolean {
    const { view: now, organ: own } = this.props;
    return organ !== own || view.tongue !== now.tongue || view.convert !== now.convert;
  }

  render({ organ, view, deeds }: Props) {
    const { tongue, convert } = view;
    const name = organ.name === null ? shelfPageWord('organ.none', tongue) : convert(organ.name);
    return (
      <article class="organ" aria-label={name} style={{ '--reports': organ.reports.length }}>
        <div class="organ-head">
          <h3 lang={organ.name === null ? undefined : langOf(organ, view)}>{name}</h3>
          <span class="span">
            {spanText(organ, tongue)}
            {organ.hosts.length > 0 && <i class="dot" />}
            {organ.hosts.slice(0, 2).join(' ')}
          </span>
          <a
            class="plain"
            href={`#${encodeURIComponent(organ.id)}`}
            aria-label={shelfPageWord('beside.of', tongue, { name })}
          >
            {shelfPageWord('beside', tongue)}
          </a>
        </div>
        <Names organ={organ} view={view} deeds={deeds} />
        <ul class="reports">
          {organ.reports.map((report) => (
            <ReportItem key={report.page} report={report} view={view} deeds={deeds} />
          ))}
        </ul>
      </article>
    );
  }
}

/** In English, words of a report carry their own language. */
export const langOf = ({ reports }: Organ, { tongue }: ShelfView): string | undefined =>
  tongue === 'en' ? (reports[0]?.now.script === 'hant' ? 'zh-Hant' : 'zh-Hans') : undefined;
