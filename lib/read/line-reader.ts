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

/** Never added to. */
const NONE: Text[] = [];

/** Where text stands: the raw cell, -1 outside tables. */
interface Place {
  readonly cell: number;
}

/** Collects text nodes into lines: whatever stands between two block boundaries. */
export class LineReader {
  readonly #snapshot: PageSnapshot;
  readonly #live: Text[][];
  readonly #place: Place;
  #nodes: Text[] = NONE;
  #text = '';
  /** What of it is no link's. */
  #unlinked = '';
  heading = 0;
  /** How many links are open around the text. */
  links = 0;

  constructor(snapshot: PageSnapshot, live: Text[][], place: Place) {
    this.#snapshot = snapshot;
    this.#live = live;
    this.#place = place;
  }

  /** Whether the line has any text yet. */
  get isBegun(): boolean {
    return this.#text.trim() !== '';
  }

  add(node: Text, data: string): void {
    // Nearly all lines have one: an array that is made with it has no room to spare for sixteen more.
    if (this.#nodes.length === 0) this.#nodes = [node];
    else this.#nodes.push(node);
    this.#text += data;
    if (this.links === 0) this.#unlinked += data;
  }

  /** Ends the line, as text of the raw cell that it lies in. */
  end(): void {
    if (this.#nodes.length === 0) return;
    const text = collapse(this.#text);
    // Between most elements stands an indent and nothing else.
    if (text !== '') {
      const { cell } = this.#place;
      this.#snapshot.lines.push({ text, cell, heading: this.heading, link: !WORDS.test(this.#unlinked) });
      this.#live.push(this.#nodes);
      const raw = this.#snapshot.cells[cell];
      if (raw) raw.text = raw.text === '' ? text : `${raw.text}\n${text}`;
    }
    this.#nodes = NONE;
    this.#text = '';
    this.#unlinked = '';
  }
}
