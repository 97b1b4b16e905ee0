import { Component } from 'preact';
import type { Row } from '../../lib/lists/job.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { type ListWord, listWord } from '../../lib/present/words-list.ts';
import type { Convert } from '../popup/letters.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import {
  ALL,
  countOf,
  type Filter,
  filtered,
  foundText,
  LINE_VERDICTS,
  type Line,
  type LineVerdict,
  linesOf,
  type Sort,
  type SortKey,
  sorted,
} from './lines.ts';
import { ROW_HEIGHT, Windowed } from './Windowed.tsx';
import { YearFilter } from './YearFilter.tsx';

interface Props {
  rows: readonly Row[];
  under: ReadonlySet<number>;
  tongue: Tongue;
  convert: Convert;
}

interface State {
  filter: Filter;
  sort: Sort;
}

const SIGNS: Partial<Record<LineVerdict, SignName>> = { wrong: 'neq', look: 'look', open: 'open', holds: 'tick' };
/** On a narrow page the verdict is to be in sight, so figures take less. */
const COLUMNS: readonly { by: SortKey; width: string }[] = [
  { by: 'n', width: 'min(76px, 14vw)' },
  { by: 'organ', width: '32%' },
  { by: 'year', width: 'min(80px, 16vw)' },
  { by: 'verdict', width: '140px' },
  { by: 'found', width: 'auto' },
];

/** A line for each report, to be filtered and put in order. */
export class Results extends Component<Props, State> {
  override state: State = { filter: ALL, sort: { by: 'n', down: false } };

  filter = (change: Partial<Filter>): void => this.setState(({ filter }) => ({ filter: { ...filter, ...change } }));

  /** Once more turns it round; what was found is wanted from the most. */
  sort = (by: SortKey): void =>
    this.setState(({ sort }) => ({ sort: { by, down: sort.by === by ? !sort.down : by === 'found' } }));

  render({ rows, under, tongue, convert }: Props, { filter, sort }: State) {
    const lines = linesOf(rows, under);
    const shown = sorted(filtered(lines, filter), sort);
    return (
      <section class="results">
        <div class="filters">
          <Verdicts
            lines={lines}
            value={filter.verdict}
            tongue={tongue}
            onChoose={(verdict) => this.filter({ verdict })}
          />
          <YearFilter
            years={lines.map(({ year }) => year)}
            value={filter.year}
            tongue={tongue}
            onChoose={(year) => this.filter({ year })}
          />
          <input
            type="search"
            placeholder={listWord('filter.text', tongue)}
            aria-label={listWord('filter.text', tongue)}
            value={filter.text}
            onInput={({ currentTarget }) => this.filter({ text: currentTarget.value })}
          />
          <span class="count" role="status">
            {listWord('filter.count', tongue, { n: shown.length })}
          </span>
        </div>
        <Windowed
          name={listWord('table', tongue)}
          count={shown.length}
          order={JSON.stringify([sort, filter])}
          widths={COLUMNS.map(({ width }) => width)}
          head={<Head sort={sort} tongue={tongue} onSort={this.sort} />}
          empty={listWord('filter.empty', tongue)}
          row={(k, stop) => {
            const line = shown[k];
            return line && <ResultRow key={line.key} line={line} k={k} stop={stop} tongue={tongue} convert={convert} />;
          }}
        />
      </section>
    );
  }
}

function Head({ sort, tongue, onSort }: { sort: Sort; tongue: Tongue; onSort: (by: SortKey) => void }) {
  return (
    <tr>
      {COLUMNS.map(({ by }) => (
        <th
          key={by}
          scope="col"
          class={by === 'n' ? 'num' : undefined}
          aria-sort={sort.by === by ? (sort.down ? 'descending' : 'ascending') : undefined}
        >
          <button type="button" onClick={() => onSort(by)}>
            {listWord(`col.${by}`, tongue)}
          </button>
        </th>
      ))}
    </tr>
  );
}

interface RowProps extends Pick<Props, 'tongue' | 'convert'> {
  line: Line;
  k: number;
  stop: boolean;
}

function ResultRow({ line, k, stop, tongue, convert }: RowProps) {
  const { row, verdict, organ, year } = line;
  const sign = SIGNS[verdict];
  const text = foundText(line, tongue);
  return (
    <tr class={`is-${verdict}`} aria-rowindex={k + 2} style={{ blockSize: `${ROW_HEIGHT}px` }}>
      <td class="num">{row.n + 1}</td>
      <th scope="row">
        <a
          href={row.address}
          target="_blank"
          rel="noopener noreferrer"
          data-at={k}
          tabIndex={stop ? 0 : -1}
          lang={tongue === 'en' ? 'zh-Hans' : undefined}
          title={convert(row.text)}
        >
          {convert(organ ?? row.text) || row.address}
        </a>
      </th>
      <td class="num">{year}</td>
      <td class="is-said">
        {sign && <Sign name={sign} />}
        {listWord(`verdict.${verdict}` as ListWord, tongue)}
      </td>
      <td title={text}>
        <Text text={text} tongue={tongue} />
      </td>
    </tr>
  );
}

interface VerdictsProps {
  lines: readonly Line[];
  value: Filter['verdict'];
  tongue: Tongue;
  onChoose: (verdict: Filter['verdict']) => void;
}

/** As radio buttons: arrows turn them, and each says how many there are. */
function Verdicts({ lines, value, tongue, onChoose }: VerdictsProps) {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(countOf(line), (counts.get(countOf(line)) ?? 0) + 1);
  const choices = [null, ...LINE_VERDICTS.filter((each) => counts.has(each) || each === value)];
  return (
    <fieldset class="verdicts">
      <legend class="away">{listWord('filter', tongue)}</legend>
      {choices.map((each) => {
        const sign = each && SIGNS[each];
        return (
          <label key={each ?? 'all'} data-verdict={each ?? 'all'}>
            <input type="radio" name="verdict" checked={value === each} onChange={() => onChoose(each)} />
            {sign && <Sign name={sign} />}
            {listWord(`verdict.${each ?? 'all'}`, tongue)} {each ? (counts.get(each) ?? 0) : lines.length}
          </label>
        );
      })}
    </fieldset>
  );
}
