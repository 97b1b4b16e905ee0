import { Component } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { listWord } from '../../lib/present/words-list.ts';
import { tabOf } from '../popup/page.ts';
import { Text } from '../shared/Text.tsx';
import { listOfTab } from './tab-links.ts';
import { unfinishedList } from './unfinished.ts';

interface Props {
  /** The page was read and is no report. */
  isOther: boolean;
  /** Whatever was read of it last. */
  view: unknown;
  tongue: Tongue;
}

interface State {
  /** The page in front is a list of so many reports. */
  list: { tab: number; count: number; isPrivate: boolean } | null;
  /** A check of a list that was begun and not ended. */
  unfinished: { id: string; done: number; all: number } | null;
}

/** Fewer links than these are what any page may have. */
const LEAST = 3;

/** In the popup. On a page that lists reports: to check them all; wherever it is: that a check was not finished. */
export class Offer extends Component<Props, State> {
  override state: State = { list: null, unfinished: null };

  override componentDidMount(): void {
    void this.look();
    unfinishedList().then(
      (unfinished) => this.setState({ unfinished }),
      // Nothing can be gone on with then, and there is nothing to say.
      () => {},
    );
  }

  override componentDidUpdate({ view }: Props): void {
    if (view !== this.props.view) void this.look();
  }

  /** Only a page that is no report is looked through, and only now that somebody asks. */
  async look(): Promise<void> {
    const { view, isOther } = this.props;
    const list = isOther ? await this.listOf().catch(() => null) : null;
    if (view === this.props.view) this.setState({ list });
  }

  async listOf(): Promise<State['list']> {
    const tab = await tabOf(location.search);
    if (!tab) return null;
    const answer = await listOfTab(tab.id, tab.isPrivate);
    if ('fault' in answer || answer.found.reports.length < LEAST) return null;
    return { tab: tab.id, count: answer.found.reports.length, isPrivate: tab.isPrivate };
  }

  render({ tongue }: Props, { list, unfinished }: State) {
    if (!list && !unfinished) return null;
    return (
      <section class="offer">
        {list && (
          <>
            <p>
              <Text text={listWord('offer', tongue, { n: list.count })} tongue={tongue} />
            </p>
            {list.isPrivate ? (
              <p class="aside">{listWord('offer.private', tongue)}</p>
            ) : (
              <a class="btn" href={`list.html?tab=${list.tab}`} target="_blank" rel="noopener">
                {listWord('offer.do', tongue)}
              </a>
            )}
          </>
        )}
        {unfinished && (
          <p class="facts">
            {listWord('unfinished', tongue, { done: unfinished.done, all: unfinished.all })}{' '}
            <a href={`list.html?job=${unfinished.id}&go`} target="_blank" rel="noopener">
              {listWord('unfinished.do', tongue)}
            </a>
          </p>
        )}
      </section>
    );
  }
}
