import parts from '../shared/parts.css?inline';
import tokens from '../shared/tokens.css?inline';
import card from './card.css?inline';
import changed from './changed.css?inline';
import chip from './chip.css?inline';
import chipMenu from './chip-menu.css?inline';
import host from './host.css?inline';
import marks from './marks.css?inline';
import note from './note.css?inline';
import other from './other.css?inline';
import overview from './overview.css?inline';
import pen from './pen.css?inline';
import sum from './sum.css?inline';
import why from './why.css?inline';

/** All that the host's shadow root is dressed in; `host` last, so that `all: initial` leaves the tokens standing. */
export const PAGE_CSS: string = [
  tokens,
  parts,
  marks,
  pen,
  chip,
  chipMenu,
  changed,
  card,
  sum,
  why,
  other,
  note,
  overview,
  host,
].join('\n');
