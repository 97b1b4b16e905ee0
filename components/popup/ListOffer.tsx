import { Component } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { Offer } from '../list/Offer.tsx';
import type { View } from './view.ts';

interface Props {
  view: View;
  tongue: Tongue;
}

/** Lists that were checked are stored under this name, and nothing is where none was. */
const STORED = 'gouji-lists';

/** What is said of lists comes only where there may be something to say: on pages that are no report, or after a check. */
export class ListOffer extends Component<Props, { part: typeof Offer | null }> {
  override state: { part: typeof Offer | null } = { part: null };
  #loading = false;

  override componentDidMount(): void {
    void this.load();
  }

  override componentDidUpdate(): void {
    void this.load();
  }

  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      if (!isOther(this.props.view) && !(await isStored())) return;
      const { Offer: part } = await import('../list/Offer.tsx');
      this.setState({ part });
    } catch {
      // Nothing can be gone on with then, and there is nothing to say.
    } finally {
      this.#loading = this.state.part !== null;
    }
  }

  render({ view, tongue }: Props, { part: Part }: { part: typeof Offer | null }) {
    return Part && <Part isOther={isOther(view)} view={view} tongue={tongue} />;
  }
}

const isOther = (view: View): boolean => view.state === 'checked' && view.result.kind === 'not-a-report';

const isStored = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === STORED);
