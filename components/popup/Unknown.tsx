import { Component } from 'preact';
import { foundWord } from '../../lib/present/words-found.ts';
import { type PopupWord, word } from '../../lib/present/words-popup.ts';
import { stateWord } from '../../lib/present/words-states.ts';
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
          text={stateWord(waiting ? 'says.waiting' : 'says.checking', tongue)}
          aside={waiting ? stateWord('aside.waiting', tongue) : undefined}
          tongue={tongue}
        >
          <progress aria-label={stateWord('says.checking', tongue)} />
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
            text={stateWord('says.off', tongue, { site: site ?? '' })}
            aside={stateWord('aside.off', tongue)}
            tongue={tongue}
          />
        </section>
        {site && onSite && (
          <Actions actions={[{ id: 'on', text: stateWord('do.on', tongue), onDo: () => onSite(true) }]} />
        )}
      </>
    );
  }
  const far = view.state === 'far';
  return (
    <>
      <section class="verdict">
        <SaysSo
          text={stateWord(far ? 'says.far' : 'says.closed', tongue)}
          aside={stateWord(far ? 'aside.far' : 'aside.closed', tongue)}
          tongue={tongue}
        />
        {view.state === 'closed' && view.file && <p class="aside">{foundWord('aside.file', tongue)}</p>}
      </section>
      {far && <Actions actions={[{ id: 'far', text: stateWord('do.far', tongue), onDo: deeds.onRead }]} />}
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
  override state: { said: PopupWord | null } = { said: null };

  copy = async (): Promise<void> => this.setState({ said: await this.props.deeds.onCopyError(this.props.error) });

  render({ tongue, deeds }: Props & { error: string }, { said }: { said: PopupWord | null }) {
    const actions: Action[] = [
      { id: 'again', text: stateWord('again', tongue), onDo: () => deeds.onRecheck(false) },
      { id: 'copy', text: said ? word(said, tongue) : stateWord('copy.error', tongue), onDo: () => void this.copy() },
    ];
    return (
      <>
        <section class="verdict">
          <SaysSo text={stateWord('says.broke', tongue)} aside={stateWord('aside.broke', tongue)} tongue={tongue} />
        </section>
        <Actions actions={actions} />
      </>
    );
  }
}
