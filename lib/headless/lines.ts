import { joined } from './read-at-most.ts';

export interface InputLine {
  /** From 1. */
  number: number;
  /** Without its end; null where the line is longer than allowed. */
  text: string | null;
  /** How many bytes it took, its end included. */
  bytes: number;
  /** False for a last line that does not end. */
  whole: boolean;
}

const NEWLINE = 10;

/** The lines of a stream of UTF-8, one at a time. A line that is too long is passed over without being kept. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest = Infinity): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) parts = [];
    else parts.push(part);
  };
  const take = (whole: boolean): InputLine => {
    const line = {
      number: ++number,
      text: size > longest ? null : textOf(parts, size),
      bytes: size + Number(whole),
      whole,
    };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield take(true);
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield take(false);
}

/** A byte order mark may begin a file; Windows ends its lines with two characters. */
const textOf = (parts: readonly Uint8Array[], size: number): string =>
  new TextDecoder().decode(joined(parts, size)).replace(/\r$/, '');
