import { Component } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { keepWord } from '../../lib/present/words-keep.ts';
import { type PopupWord, word } from '../../lib/present/words-popup.ts';
import type { Source } from '../shared/write-export.ts';
import { later } from './later.ts';

const Exports = later((parts) => parts.Exports);

/** Says how it ended, or nothing where the browser shows it. */
type Take = () => Promise<PopupWord | null>;

export interface Taken {
  /** The verdict, to the clipboard. */
  text: Take;
  reports: Source;
  /** Of the file, without its end. */
  name: string;
}

interface Props {
  tongue: Tongue;
  exports: Taken | null;
  /** Where a dialogue to print may be opened. */
  print?: boolean;
  onSettings: (() => void) | null;
  /** The site of this page; and how it is switched off. */
  site?: string | null;
  onOff?: (() => void) | null;
  /** Where drafts are checked; null where that is here. */
  draft?: string | null;
  /** Where kept reports are, and how many there are. */
  shelf?: string | null;
  kept?: number | null;
}

/** Always in sight: what can be taken along, the page for drafts, and the settings. */
export class Foot extends Component<Props, { said: PopupWord | null }> {
  override state = { said: null };

  take = async (job: Take): Promise<void> => {
    this.setState({ said: null });
    this.setState({ said: await job() });
  };

  render({
    tongue,
    exports,
    onSettings,
    onOff,
    site,
    print = false,
    draft = 'draft.html',
    shelf = null,
    kept = null,
  }: Props) {
    const { said } = this.state;
    if (!exports && !onSettings && !onOff && !draft) return null;
    return (
      <footer class="foot">
        {exports && (
          <Exports
            id="export"
            reports={exports.reports}
            count={1}
            name={exports.name}
            tongue={tongue}
            print={print}
            before={[{ id: 'text', text: word('x.text', tongue), run: () => void this.take(exports.text) }]}
          />
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
            {word('draft', tongue)}
          </a>
        )}
        {shelf && (
          <a
            class="plain"
            href={shelf}
            target="_blank"
            rel="noopener"
            title={kept === null ? undefined : keepWord('shelf.what', tongue, { n: kept })}
          >
            {kept ? keepWord('shelf.n', tongue, { n: kept }) : keepWord('shelf', tongue)}
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
