import { Component } from 'preact';
import type { DraftProps } from './deeds.ts';
import { Empty } from './Empty.tsx';
import { Panel } from './Panel.tsx';
import { Sheet } from './Sheet.tsx';
import type { Draft } from './view.ts';

interface State {
  /** The draft that could not be drawn: the next one has its own chance. */
  broken: Draft | null;
}

/** The whole page: the way in, or what was found beside the draft itself. */
export class DraftPage extends Component<DraftProps, State> {
  override state: State = { broken: null };

  override componentDidCatch(): void {
    this.setState({ broken: this.props.view.draft });
  }

  render(props: DraftProps, { broken }: State) {
    const { view, tongue } = props;
    const { draft } = view;
    if (!draft || draft === broken) {
      const fault = draft ? 'broke' : view.fault;
      return <Empty {...props} view={{ ...view, fault }} />;
    }
    return (
      <div class="gj draft" lang={tongue}>
        <Panel key={draft.at.getTime()} {...props} draft={draft} />
        <Sheet {...props} draft={draft} />
      </div>
    );
  }
}
