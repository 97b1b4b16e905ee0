import { Component, createRef } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { ofFiles } from './intake.ts';
import { keys } from './keys.ts';
import type { Intake } from './view.ts';

interface Props {
  tongue: Tongue;
  over: boolean;
  onTake: (intake: Intake) => void;
}

/** What may be chosen; a dropped file may be called anything. */
const FILES = '.html,.htm,.mht,.mhtml,.xhtml,.txt,.xls,.doc';

/**
 * Where a draft comes in. The whole of it is a field, for only a field has “paste” in its menu, by mouse and by touch;
 * but nothing is ever written into it.
 */
export class Catch extends Component<Props> {
  readonly file = createRef<HTMLInputElement>();

  choose = (): void => {
    const { current } = this.file;
    const files = [...(current?.files ?? [])];
    // The same file chosen once more is a choice, too.
    if (current) current.value = '';
    if (files.length > 0) this.props.onTake(ofFiles(files));
  };

  render({ tongue, over }: Props) {
    return (
      <div class={over ? 'catch is-over' : 'catch'}>
        <textarea
          aria-label={draftWord('paste.here', tongue)}
          aria-describedby="how"
          aria-keyshortcuts="Control+V Meta+V"
          rows={1}
          spellcheck={false}
          autocomplete="off"
          onBeforeInput={(event) => event.preventDefault()}
        />
        <p class="here" aria-hidden="true">
          {over ? (
            draftWord('drop.here', tongue)
          ) : (
            <>
              {draftWord('paste.here', tongue)}
              <kbd>{keys('V')}</kbd>
            </>
          )}
        </p>
        <p class="how" id="how">
          {draftWord('paste.whole', tongue)}
        </p>
        <p class="or">
          <button type="button" class="btn" onClick={() => this.file.current?.click()}>
            {draftWord('file.choose', tongue)}
          </button>
          <span>{draftWord('file.or', tongue)}</span>
        </p>
        <input ref={this.file} type="file" accept={FILES} hidden onChange={this.choose} />
      </div>
    );
  }
}
