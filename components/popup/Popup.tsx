import { Component } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { Letters } from '../shared/Letters.tsx';
import { Sign } from '../shared/Sign.tsx';
import type { Deeds, Props } from './deeds.ts';
import { type Exports, Foot } from './Foot.tsx';
import { Known } from './Known.tsx';
import { Unknown } from './Unknown.tsx';
import type { Checked, View } from './view.ts';

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
  const { view, tongue, english, deeds, index, onTurn } = props;
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
          <Known {...props} view={view} result={result}>
            {reports.length > 1 && <Turn index={at} count={reports.length} tongue={tongue} onTurn={onTurn} />}
          </Known>
        ) : (
          <Unknown {...props} />
        )}
      </main>
      <Foot
        tongue={tongue}
        exports={view.state === 'checked' && result ? exportsOf(view, result, deeds) : null}
        onSettings={deeds.onSettings}
      />
    </div>
  );
}

function exportsOf(view: Checked, result: CheckResult, deeds: Deeds): Exports | null {
  const { kind, record } = result;
  if (kind !== 'report' && kind !== 'unreadable-report') return null;
  const cells = Object.keys(record.cells).length > 0;
  return {
    text: () => deeds.onCopyText(result, view),
    csv: cells ? silently(() => deeds.onCsv(result)) : null,
    json: silently(() => deeds.onJson(result, view)),
  };
}

/** A file that is saved is shown by the browser. */
const silently = (job: () => void) => async () => {
  job();
  return null;
};

/** Several reports on one page: one at a time. */
function Turn({
  index,
  count,
  tongue,
  onTurn,
}: {
  index: number;
  count: number;
  tongue: Tongue;
  onTurn: (index: number) => void;
}) {
  return (
    <p class="turn">
      <button
        type="button"
        class="back"
        aria-label={word('previous', tongue)}
        disabled={index === 0}
        onClick={() => onTurn(index - 1)}
      />
      <span role="status">{word('report.of', tongue, { i: index + 1, n: count })}</span>
      <button
        type="button"
        class="on"
        aria-label={word('next', tongue)}
        disabled={index === count - 1}
        onClick={() => onTurn(index + 1)}
      />
    </p>
  );
}
