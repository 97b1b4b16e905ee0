import { Component } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { Letters } from '../shared/Letters.tsx';
import { Sign } from '../shared/Sign.tsx';
import type { Deeds, Props } from './deeds.ts';
import { Foot, type Taken } from './Foot.tsx';
import { Known } from './Known.tsx';
import { later } from './later.ts';
import { fileName } from './take.ts';
import type { Checked, View } from './view.ts';

const Unknown = later((parts) => parts.Unknown);
const ListOffer = later((parts) => parts.ListOffer);
const Turn = later((parts) => parts.Turn);

interface State {
  /** What went wrong while drawing. */
  error: string | null;
  /** The view that it went wrong with: the next one has its own chance. */
  of: View | null;
  /** Which of several reports on one page. */
  index: number;
}

/** The whole window. A result that cannot be drawn is a failure to be told, not an empty window. */
export class Popup extends Component<Props, State> {
  override state: State = { error: null, of: null, index: 0 };

  static override getDerivedStateFromProps({ view }: Props, { of }: State): Partial<State> | null {
    return of === view ? null : { error: null, of: view };
  }

  static override getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  render(props: Props) {
    const { error, index } = this.state;
    const view: View = error === null ? props.view : { state: 'failed', error, frame: null };
    return <Shell {...props} view={view} index={index} onTurn={(to) => this.setState({ index: to })} />;
  }
}

function Shell(props: Props & { index: number; onTurn: (index: number) => void }) {
  const { view, tongue, english, site, deeds, index, onTurn } = props;
  const reports = view.state === 'checked' ? [view.result, ...view.result.others] : [];
  const at = Math.min(index, reports.length - 1);
  const result = reports[at];
  return (
    <div class="gj popup" lang={tongue}>
      <header class="bar">
        <h1>
          <Sign name="tick" />
          {label('brand', tongue)}
        </h1>
        <Letters tongue={tongue} english={english} onChoose={deeds.onTongue} />
      </header>
      <main class="middle">
        {view.state === 'checked' && result ? (
          <Known {...props} view={view} result={result} place={at}>
            {reports.length > 1 && <Turn index={at} count={reports.length} tongue={tongue} onTurn={onTurn} />}
          </Known>
        ) : (
          <Unknown {...props} />
        )}
        <ListOffer view={view} tongue={tongue} />
      </main>
      <Foot
        tongue={tongue}
        exports={view.state === 'checked' && result ? exportsOf(view, result, deeds, tongue) : null}
        onSettings={deeds.onSettings}
        shelf="shelf.html"
        kept={props.kept ?? null}
        site={site ?? null}
        onOff={site && deeds.onSite && view.state !== 'off' ? () => deeds.onSite?.(false) : null}
      />
    </div>
  );
}

function exportsOf(view: Checked, result: CheckResult, deeds: Deeds, tongue: Tongue): Taken | null {
  const { kind, organ, year } = result;
  if (kind !== 'report' && kind !== 'unreadable-report') return null;
  return {
    text: () => deeds.onCopyText(result, view),
    reports: async () => [{ result, source: view.url, at: view.at }],
    name: fileName([organ ?? label('brand', tongue), year]),
  };
}
