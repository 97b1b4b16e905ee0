import type { CheckResult } from '../../lib/model/check.ts';
import type { Quote } from '../../lib/model/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Beside } from './Beside.tsx';
import { Figures } from './Figures.tsx';
import { Files } from './Files.tsx';
import { Findings } from './Findings.tsx';
import { Ignored } from './Ignored.tsx';
import { type Aside, NOTHING } from './ignored.ts';
import { asItIs, type Convert } from './letters.ts';
import { Sections } from './Sections.tsx';
import { Since } from './Since.tsx';
import { Sentence } from './States.tsx';
import { Unchecked } from './Unchecked.tsx';
import { Unplaced } from './Unplaced.tsx';
import { relationsOf, verdictOf } from './verdict.ts';

export interface Leads {
  onShow: (finding: string, cell: string | null) => Promise<boolean>;
  onSection: (id: string) => void;
  /** Leads to words of the text; false where they are no longer there. */
  onQuote?: (quote: Quote) => Promise<boolean>;
  /** Leads to a cell of one of the page's reports; false where it is no longer there. */
  onCell?: (place: number, cell: string) => Promise<boolean>;
  /** Shows again what was ignored by these. */
  onRestore?: (by: unknown[]) => void;
  /** To the list of all that is ignored. */
  onManage?: (() => void) | null;
}

interface Props extends Leads {
  result: CheckResult;
  url: string;
  tongue: Tongue;
  convert?: Convert;
  ignored?: Aside;
  /** What is kept of it, and which report of its page it is. */
  shelf?: OnShelf | null;
  place?: number;
}

interface SaysProps {
  result: CheckResult;
  ignored?: Aside;
  tongue: Tongue;
}

export function Says({ result, ignored = NOTHING, tongue }: SaysProps) {
  const { text, aside, holds } = verdictOf(result, tongue, ignored);
  return (
    <>
      <Sentence text={text} tongue={tongue}>
        {holds && <Sign name="tick" />}
      </Sentence>
      {aside && <p class="aside">{aside}</p>}
      <Tally result={result} ignored={ignored.relations} tongue={tongue} />
    </>
  );
}

/** Out of how many. Rows of zero are left out; all that hold is said already. */
function Tally({ result, ignored, tongue }: { result: CheckResult; ignored: number; tongue: Tongue }) {
  const { passed, failed, cannotTell, query } = result.summary;
  const all = relationsOf(result) + ignored;
  const count = (name: SignName, id: 'passed' | 'failed' | 'open' | 'look', n: number, tone?: string) =>
    n > 0 && (
      <div class={tone}>
        <Sign name={name} />
        <span>{word(`tally.${id}`, tongue, { n })}</span>
      </div>
    );
  if (all === 0 && query === 0) return null;
  const split = passed < all;
  return (
    <div class="tally">
      {all > 0 && split && <div>{word('tally.all', tongue, { n: all })}</div>}
      {split && count('tick', 'passed', passed)}
      {count('neq', 'failed', failed, 'is-fatal')}
      {count('open', 'open', cannotTell)}
      {ignored > 0 && <div>{word('tally.ignored', tongue, { n: ignored })}</div>}
      {count('look', 'look', query, 'is-query')}
    </div>
  );
}

/** All that is known of a report, below its verdict. */
export function Report({
  result,
  url,
  tongue,
  convert = asItIs,
  ignored = NOTHING,
  shelf = null,
  place = 0,
  ...leads
}: Props) {
  const { onShow, onSection, onQuote, onCell, onRestore, onManage } = leads;
  const since = shelf?.since.find((each) => each.place === place);
  return (
    <>
      <Findings result={result} tongue={tongue} onShow={onShow} />
      {ignored.findings.length > 0 && onRestore && (
        <Ignored aside={ignored} result={result} tongue={tongue} onRestore={onRestore} onManage={onManage ?? null} />
      )}
      {since && onCell && <Since since={since} tongue={tongue} convert={convert} onCell={onCell} />}
      <Figures result={result} tongue={tongue} />
      <Unchecked
        result={result}
        tongue={tongue}
        offer={place === 0 ? (shelf?.links.previous ?? null) : null}
        convert={convert}
      />
      {shelf && place === 0 && <Beside result={result} shelf={shelf} tongue={tongue} convert={convert} />}
      {onQuote && <Unplaced result={result} tongue={tongue} convert={convert} onQuote={onQuote} />}
      {result.unreadable.length > 0 && <Files result={result} url={url} tongue={tongue} />}
      <Sections result={result} tongue={tongue} onSection={onSection} />
    </>
  );
}
