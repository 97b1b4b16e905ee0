import type { CheckResult } from '../../lib/model/check.ts';
import type { Quote } from '../../lib/model/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Findings } from './Findings.tsx';
import { type Aside, NOTHING } from './ignored.ts';
import { later } from './later.ts';
import type { Convert } from './letters.ts';
import { Sentence } from './Sentence.tsx';
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

export interface ReportProps extends Leads {
  result: CheckResult;
  url: string;
  tongue: Tongue;
  convert?: Convert;
  ignored?: Aside;
  /** What is kept of it, and which report of its page it is. */
  shelf?: OnShelf | null;
  place?: number;
}

const Below = later((parts) => parts.Below);

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

/** All that is known of a report, below its verdict: what was found at once, and the rest as soon as that is seen. */
export function Report(props: ReportProps) {
  const { result, tongue, onShow } = props;
  return (
    <>
      <Findings result={result} tongue={tongue} onShow={onShow} />
      <Below {...props} />
    </>
  );
}
