import { Component, type ComponentChildren } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { type PopupWord, word } from '../../lib/present/words-popup.ts';
import { Letters } from '../shared/Letters.tsx';
import { Sign } from '../shared/Sign.tsx';
import { Files } from './Files.tsx';
import { type Exports, Foot } from './Foot.tsx';
import { Which } from './Head.tsx';
import { type Convert, inLetters } from './letters.ts';
import { type Leads, Report, Says } from './Report.tsx';
import { Sections } from './Sections.tsx';
import { type Action, Actions, Evidence, SaysSo, UnreadTables, unreadableSays } from './States.tsx';
import type { Checked, View } from './view.ts';

/** Everything that the popup can ask for. */
export interface Deeds extends Leads {
  onTongue: (tongue: Tongue) => void;
  onRead: () => void;
  onRecheck: (anyway: boolean) => void;
  onCopyError: (error: string) => Promise<PopupWord>;
  onCopyText: (result: CheckResult, view: Checked) => Promise<PopupWord>;
  onCsv: (result: CheckResult) => void;
  onJson: (result: CheckResult, view: Checked) => void;
  onSettings: (() => void) | null;
}

interface Props {
  view: View;
  tongue: Tongue;
  english: boolean;
  convert: Convert;
  deeds: Deeds;
}

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

/** The page was read: what it is, and what of it. */
function Known({
  view,
  result,
  tongue,
  convert,
  deeds,
  children,
}: Props & { view: Checked; result: CheckResult; children: ComponentChildren }) {
  const shown = inLetters(result, convert);
  const { kind } = result;
  const again = view.again ? word('aside.same', tongue) : undefined;
  const anyway = <Actions tongue={tongue} actions={[{ id: 'anyway', onDo: () => deeds.onRecheck(true) }]} />;
  if (kind === 'report') {
    return (
      <>
        <section class="verdict">
          <Which result={shown} tongue={tongue} />
          {children}
          <Says result={shown} tongue={tongue} />
        </section>
        <Report result={shown} url={view.url} tongue={tongue} onShow={deeds.onShow} onSection={deeds.onSection} />
      </>
    );
  }
  if (kind === 'unreadable-report') {
    return (
      <>
        <section class="verdict">
          <Which result={shown} tongue={tongue} />
          {children}
          <SaysSo text={unreadableSays(result, tongue)} aside={word('aside.unreadable', tongue)} tongue={tongue} />
        </section>
        <UnreadTables result={shown} tongue={tongue} />
        <Files result={shown} url={view.url} tongue={tongue} />
        <Sections result={shown} tongue={tongue} onSection={deeds.onSection} />
      </>
    );
  }
  if (kind === 'old-report') {
    return (
      <>
        <section class="verdict">
          <Which result={shown} tongue={tongue} />
          <SaysSo text={word('says.old', tongue)} aside={word('aside.old', tongue)} tongue={tongue} />
        </section>
        <Evidence result={result} url={view.url} tongue={tongue} />
      </>
    );
  }
  const says = {
    'blank-form': { text: word('says.blank', tongue), aside: word('aside.blank', tongue) },
    'too-large': { text: word('says.large', tongue), aside: again ?? word('aside.large', tongue) },
    'not-a-report': { text: word('says.not', tongue), aside: again },
  }[kind];
  return (
    <>
      <section class="verdict">
        <SaysSo {...says} tongue={tongue} />
      </section>
      {kind === 'not-a-report' && <Evidence result={result} url={view.url} tongue={tongue} />}
      {kind !== 'blank-form' && anyway}
    </>
  );
}

/** The page was not read, or not yet. */
function Unknown(props: Props) {
  const { view, tongue, deeds } = props;
  if (view.state === 'failed') return <Broke {...props} error={view.error} />;
  if (view.state === 'checking') {
    const { waiting } = view;
    return (
      <section class="verdict">
        <SaysSo
          text={word(waiting ? 'says.waiting' : 'says.checking', tongue)}
          aside={waiting ? word('aside.waiting', tongue) : undefined}
          tongue={tongue}
        >
          <progress aria-label={word('says.checking', tongue)} />
        </SaysSo>
      </section>
    );
  }
  const far = view.state === 'far';
  return (
    <>
      <section class="verdict">
        <SaysSo
          text={word(far ? 'says.far' : 'says.closed', tongue)}
          aside={word(far ? 'aside.far' : 'aside.closed', tongue)}
          tongue={tongue}
        />
      </section>
      {far && <Actions tongue={tongue} actions={[{ id: 'do.far', onDo: deeds.onRead }]} />}
    </>
  );
}

class Broke extends Component<Props & { error: string }, { said: PopupWord | null }> {
  override state = { said: null };

  copy = async (): Promise<void> => this.setState({ said: await this.props.deeds.onCopyError(this.props.error) });

  render({ tongue, deeds }: Props & { error: string }) {
    const actions: Action[] = [
      { id: 'again', onDo: () => deeds.onRecheck(false) },
      { id: this.state.said ?? 'copy.error', onDo: () => void this.copy() },
    ];
    return (
      <>
        <section class="verdict">
          <SaysSo text={word('says.broke', tongue)} aside={word('aside.broke', tongue)} tongue={tongue} />
        </section>
        <Actions tongue={tongue} actions={actions} />
      </>
    );
  }
}

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
