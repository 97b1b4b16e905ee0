import { Component } from 'preact';
import type { FoundReport } from '../../lib/lists/find-reports.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { listWord } from '../../lib/present/words-list.ts';
import type { Convert } from '../popup/letters.ts';
import { isFoundBy, wordsOf } from '../shared/found-by.ts';
import { ROW_HEIGHT, Windowed } from './Windowed.tsx';
import { YearFilter } from './YearFilter.tsx';

interface Props {
  reports: readonly FoundReport[];
  isChosen: (report: FoundReport) => boolean;
  tongue: Tongue;
  convert: Convert;
  onChoose: (reports: readonly FoundReport[], on: boolean) => void;
}

interface State {
  text: string;
  year: number | null;
}

/** The reports that were found, each with a box to tick. What a filter shows can be ticked at once. */
export class Picks extends Component<Props, State> {
  override state: State = { text: '', year: null };

  shown({ reports }: Props, { text, year }: State): FoundReport[] {
    const wanted = wordsOf(text);
    return reports.filter(
      (report) =>
        (year === null || (report.year ?? 0) === year) && isFoundBy(wanted, report, () => [report.text, report.organ]),
    );
  }

  render(props: Props, state: State) {
    const { reports, isChosen, tongue, convert, onChoose } = props;
    const shown = this.shown(props, state);
    const own = tongue === 'en' ? 'zh-Hans' : undefined;
    return (
      <section class="results">
        <div class="filters">
          <YearFilter
            years={reports.map(({ year }) => year)}
            value={state.year}
            tongue={tongue}
            onChoose={(year) => this.setState({ year })}
          />
          <input
            type="search"
            placeholder={listWord('filter.text', tongue)}
            aria-label={listWord('filter.text', tongue)}
            value={state.text}
            onInput={({ currentTarget }) => this.setState({ text: currentTarget.value })}
          />
          <button type="button" class="plain" onClick={() => onChoose(shown, true)}>
            {listWord('pick.all', tongue)}
          </button>
          <button type="button" class="plain" onClick={() => onChoose(shown, false)}>
            {listWord('pick.none', tongue)}
          </button>
          <span class="count" role="status">
            {listWord('pick.count', tongue, { n: reports.filter(isChosen).length })}
          </span>
        </div>
        <Windowed
          name={listWord('title', tongue)}
          count={shown.length}
          order={JSON.stringify(state)}
          widths={['56px', '30%', '72px', 'auto', '104px']}
          head={
            <tr>
              <th scope="col">
                <span class="away">{listWord('pick.all', tongue)}</span>
              </th>
              <th scope="col">{listWord('col.organ', tongue)}</th>
              <th scope="col">{listWord('col.year', tongue)}</th>
              <th scope="col">{listWord('col.text', tongue)}</th>
              <th scope="col">{listWord('col.published', tongue)}</th>
            </tr>
          }
          empty={listWord('filter.empty', tongue)}
          row={(k, stop) => {
            const report = shown[k];
            if (!report) return null;
            return (
              <tr key={report.address} aria-rowindex={k + 2} style={{ blockSize: `${ROW_HEIGHT}px` }}>
                <td>
                  <input
                    type="checkbox"
                    data-at={k}
                    tabIndex={stop ? 0 : -1}
                    aria-label={listWord('pick.one', tongue, { text: convert(report.text) })}
                    checked={isChosen(report)}
                    onChange={({ currentTarget }) => onChoose([report], currentTarget.checked)}
                  />
                </td>
                <td lang={own} title={convert(report.organ ?? '')}>
                  {convert(report.organ ?? '')}
                </td>
                <td class="num">{report.year}</td>
                <td lang={own} title={convert(report.text)}>
                  {convert(report.text)}
                  {report.file && <small> {report.file}</small>}
                </td>
                <td class="num">{report.published}</td>
              </tr>
            );
          }}
        />
      </section>
    );
  }
}
