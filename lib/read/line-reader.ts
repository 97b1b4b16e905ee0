import type { PageSnapshot } from '../model/snapshot.ts';

/** HTML's own white space; NBSP and the ideographic space are text, and folding deals with them. */
const SPACES = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;
/** Looked for first: to look is cheap beside replacing, and in most texts there is nothing to replace. */
const ANY_SPACES = / {2}|[\t\r\n\f]/;

/** Words beside a link; the bullet before it and the date behind it are none. */
const WORDS = /[^\s\d·•●■◆.\-/:：[\]()（）|>《》【】]/;

/** Each run of spaces as one, none at the ends: there of any kind. */
export function collapse(text: string): string {
  // Most text between elements is an indent: it ends here.
  const trimmed = text.trim();
  return trimmed !== '' && ANY_SPACES.test(trimmed) ? trimmed.replace(SPACES, ' ') : trimmed;
}

/** Collects text nodes into lines: whatever stands between two block boundaries. */
export class LineReader {
  readonly #snapshot: PageSnapshot;
  readonly #live: Text[][];
  #nodes: Text[] = [];
  #text = '';
  /** What of it is no link's. */
  #unlinked = '';
  heading = 0;
  /** How many links are open around the text. */
  links = 0;

  constructor(snapshot: PageSnapshot, live: Text[][]) {
    this.#snapshot = snapshot;
    this.#live = live;
  }

  /** Whether the line has any text yet. */
  get isBegun(): boolean {
    return this.#text.trim() !== '';
  }

  add(node: Text, data: string): void {
    this.#nodes.push(node);
    this.#text += data;
    if (this.links === 0) this.#unlinked += data;
  }

  /** Ends the line, as text of the given raw cell (-1: outside tables). */
  end(cell: number): void {
    if (this.#nodes.length === 0) return;
    const text = collapse(this.#text);
    // Between most elements stands an indent and nothing else.
    if (text === '') this.#nodes.length = 0;
    else {
      this.#snapshot.lines.push({ text, cell, heading: this.heading, link: !WORDS.test(this.#unlinked) });
      this.#live.push(this.#nodes);
      this.#nodes = [];
      const raw = cell < 0 ? undefined : this.#snapshot.cells[cell];
      if (raw) raw.text = raw.text === '' ? text : `${raw.text}\n${text}`;
    }
    this.#text = '';
    this.#unlinked = '';
  }
}
