import { Component } from 'preact';
import { foundWord } from '../../lib/present/words-found.ts';
import { type PopupWord, word } from '../../lib/present/words-popup.ts';
import type { Props } from './deeds.ts';
import { type Action, Actions, SaysSo } from './States.tsx';

/** The page was not read, or not yet. */
export function Unknown(props: Props) {
  const { view, tongue, deeds, site } = props;
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
  if (view.state === 'off') {
    const { onSite } = deeds;
    return (
      <>
        <section class="verdict">
          <SaysSo
            text={word('says.off', tongue, { site: site ?? '' })}
            aside={word('aside.off', tongue)}
            tongue={tongue}
          />
        </section>
        {site && onSite && <Actions tongue={tongue} actions={[{ id: 'do.on', onDo: () => onSite(true) }]} />}
      </>
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
        {view.state === 'closed' && view.file && <p class="aside">{foundWord('aside.file', tongue)}</p>}
      </section>
      {far && <Actions tongue={tongue} actions={[{ id: 'do.far', onDo: deeds.onRead }]} />}
      {view.state === 'closed' && view.file && deeds.onDetails && (
        <div class="do">
          <button type="button" class="btn" onClick={deeds.onDetails}>
            {foundWord('do.file', tongue)}
          </button>
        </div>
      )}
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
