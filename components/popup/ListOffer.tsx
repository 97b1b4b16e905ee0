import { Component } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { listWord } from '../../lib/present/words-list.ts';
import { Text } from '../shared/Text.tsx';
import { tabOf } from './page.ts';
import type { View } from './view.ts';

interface Props {
  view: View;
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

/** On a page that lists reports: to check them all. And wherever it is: that a check was not finished. */
export class ListOffer extends Component<Props, State> {
  override state: State = { list: null, unfinished: null };

  override componentDidMount(): void {
    void this.look(this.props.view);
    void this.recall();
  }

  override componentDidUpdate({ view }: Props): void {
    if (view !== this.props.view) void this.look(this.props.view);
  }

  /** Only a page that is no report is looked through, and only now that somebody asks. */
  async look(view: View): Promise<void> {
    const isOther = view.state === 'checked' && view.result.kind === 'not-a-report';
    const list = isOther ? await this.listOf().catch(() => null) : null;
    if (view === this.props.view) this.setState({ list });
  }

  async listOf(): Promise<State['list']> {
    const tab = await tabOf(location.search);
    if (!tab) return null;
    const { listOfTab } = await import('../list/tab-links.ts');
    const answer = await listOfTab(tab.id, tab.isPrivate);
    if ('fault' in answer || answer.found.reports.length < LEAST) return null;
    return { tab: tab.id, count: answer.found.reports.length, isPrivate: tab.isPrivate };
  }

  async recall(): Promise<void> {
    try {
      const { unfinishedList } = await import('../list/unfinished.ts');
      this.setState({ unfinished: await unfinishedList() });
    } catch {
      // Nothing can be gone on with then, and there is nothing to say.
    }
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
