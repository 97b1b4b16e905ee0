import { Component, createRef } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { type PopupWord, word } from '../../lib/present/words-popup.ts';

/** Says how it ended, or nothing where the browser shows it. */
type Take = () => Promise<PopupWord | null>;

export interface Exports {
  text: Take;
  csv: Take | null;
  json: Take;
}

interface Props {
  tongue: Tongue;
  exports: Exports | null;
  onSettings: (() => void) | null;
  /** The site of this page; and how it is switched off. */
  site?: string | null;
  onOff?: (() => void) | null;
  /** Where drafts are checked; null where that is here. */
  draft?: string | null;
}

/** Always in sight: what can be taken along, the page for drafts, and the settings. */
export class Foot extends Component<Props, { open: boolean; said: PopupWord | null }> {
  override state = { open: false, said: null };
  readonly button = createRef<HTMLButtonElement>();
  readonly list = createRef<HTMLUListElement>();

  items = (): HTMLButtonElement[] => [...(this.list.current?.querySelectorAll('button') ?? [])];

  open = (): void => this.setState({ open: true }, () => this.items()[0]?.focus());

  close = (): void => {
    this.setState({ open: false });
    this.button.current?.focus();
  };

  take = async (job: Take): Promise<void> => {
    this.close();
    this.setState({ said: null });
    this.setState({ said: await job() });
  };

  onKeyDown = (event: KeyboardEvent): void => {
    const by = { Escape: 0, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !this.state.open) return;
    // Esc closes the menu, not the popup; arrows walk in it, not on the page.
    event.preventDefault();
    event.stopPropagation();
    if (by === 0) this.close();
    else this.walk(by);
  };

  walk(by: number): void {
    const items = this.items();
    const now = items.findIndex((item) => item.matches(':focus'));
    items[(now + by + items.length) % items.length]?.focus();
  }

  onFocusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const inside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) this.setState({ open: false });
  };

  render({ tongue, exports, onSettings, onOff, site, draft = 'draft.html' }: Props) {
    const { open, said } = this.state;
    if (!exports && !onSettings && !onOff && !draft) return null;
    const item = (id: PopupWord, job: Take, kind?: string) => (
      <li>
        <button type="button" onClick={() => void this.take(job)}>
          <span>{word(id, tongue)}</span>
          {kind && <small>{kind}</small>}
        </button>
      </li>
    );
    return (
      <footer class="foot">
        {exports && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
          <div class="menu" onKeyDown={this.onKeyDown} onFocusOut={this.onFocusOut}>
            <button
              type="button"
              class="opens"
              ref={this.button}
              aria-expanded={open}
              aria-controls="export"
              onClick={open ? this.close : this.open}
            >
              {word('export', tongue)}
            </button>
            <ul id="export" ref={this.list} hidden={!open}>
              {item('x.text', exports.text)}
              {exports.csv && item('x.csv', exports.csv, 'CSV')}
              {item('x.json', exports.json, 'JSON')}
            </ul>
          </div>
        )}
        <span class="said" role="status">
          {said && word(said, tongue)}
        </span>
        {onOff && (
          <button type="button" class="plain" title={word('do.off.what', tongue, { site: site ?? '' })} onClick={onOff}>
            {word('do.off', tongue)}
          </button>
        )}
        {draft && (
          <a class="plain" href={draft} target="_blank" rel="noopener">
            {draftWord('link', tongue)}
          </a>
        )}
        {onSettings && (
          <button type="button" class="plain" onClick={onSettings}>
            {word('settings', tongue)}
          </button>
        )}
      </footer>
    );
  }
}
