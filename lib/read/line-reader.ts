import type { PageSnapshot } from '../model/snapshot.ts';

/** HTML's own white space; NBSP and the ideographic space are text, and folding deals with them. */
const SPACES = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;

/** Words beside a link; the bullet before it and the date behind it are none. */
const WORDS = /[^\s\d·•●■◆.\-/:：[\]()（）|>《》【】]/;

/** Each run of spaces as one, none at the ends: there of any kind. */
export function collapse(text: string): string {
  // Most text between elements is an indent: it ends here.
  const trimmed = text.trim();
  return trimmed === '' ? '' : trimmed.replace(SPACES, ' ');
}

/** Collects text nodes into lines: whatever stands between two block boundaries. */
export class LineReader {
  readonly #snapshot: PageSnapshot;
  readonly #live: Text[][];
  #nodes: Text[] = [];
  #text = '';
  #linked = true;
  heading = 0;
  /** How many links are open around the text. */
  links = 0;
  /** Whether the line has any text yet. */
  isBegun = false;

  constructor(snapshot: PageSnapshot, live: Text[][]) {
    this.#snapshot = snapshot;
    this.#live = live;
  }

  add(node: Text, data: string): void {
    this.#nodes.push(node);
    this.#text += data;
    this.isBegun ||= data.trim() !== '';
    if (this.links === 0 && this.#linked && WORDS.test(data)) this.#linked = false;
  }

  /** Ends the line, as text of the given raw cell (-1: outside tables). */
  end(cell: number): void {
    if (this.#nodes.length === 0) return;
    const text = collapse(this.#text);
    if (text !== '') {
      this.#snapshot.lines.push({ text, cell, heading: this.heading, link: this.#linked });
      this.#live.push(this.#nodes);
      const raw = this.#snapshot.cells[cell];
      if (raw) raw.text = raw.text === '' ? text : `${raw.text}\n${text}`;
    }
    this.#nodes = [];
    this.#text = '';
    this.#linked = true;
    this.isBegun = false;
  }
}
