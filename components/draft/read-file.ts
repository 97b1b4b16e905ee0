import { decodePage } from '../../lib/read/decode.ts';
import { htmlPartsOf } from './mht.ts';
import type { Fault } from './view.ts';

/** Larger files are not even opened. */
const MOST_BYTES = 100_000_000;

/** What a file holds: pages (a .mht may hold several), or plain text. */
export type Holding = { pages: string[] } | { text: string } | { fault: Fault };

/** A file is taken for what it is, not for what it is called: many an .xls is a page, and many a .doc. */
export async function readFile(file: File): Promise<Holding> {
  if (file.size > MOST_BYTES) return { fault: 'large' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return { fault: 'unread' };
  const fault = faultOf(bytes, file.name);
  if (fault) return { fault };
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version:/i.test(beginning(bytes, 4096))) {
    const pages = htmlPartsOf(bytes);
    return pages.length > 0 ? { pages } : { fault: 'empty' };
  }
  const text = decodePage(bytes);
  return /<(?:!doctype|html|head|body|meta|table|div|p|tr|span)\b/i.test(text) ? { pages: [text] } : { text };
}

const beginning = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

const SHEETS = /\.(?:xlsx?|xlsm|et|ett|csv)$/i;
const PRINTS = /\.(?:pdf|ofd)$/i;
const WORDS = /\.(?:docx?|docm|dotx?|wpsx?|rtf|odt|txt)$/i;

/** Files that are no text, by their first bytes. */
const STARTS: readonly [string, Fault | 'packed' | 'office'][] = [
  ['%PDF', 'print'],
  ['{\\rtf', 'word'],
  ['PK\x03\x04', 'packed'],
  ['\xd0\xcf\x11\xe0', 'office'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
];

/** Packed are .docx, .xlsx and .ofd, too; in what was office in old days, only the name tells words from cells. */
function faultOf(bytes: Uint8Array, name: string): Fault | null {
  const start = beginning(bytes, 8);
  const kind = STARTS.find(([mark]) => start.startsWith(mark))?.[1];
  if (kind === 'packed' || kind === 'office') {
    if (PRINTS.test(name)) return 'print';
    if (SHEETS.test(name)) return 'sheet';
    if (WORDS.test(name)) return 'word';
    return kind === 'packed' ? 'archive' : 'other';
  }
  if (kind) return kind;
  // No text has a zero byte but for UTF-16, which begins with its mark.
  return /^(?:\xff\xfe|\xfe\xff)/.test(start) || !bytes.subarray(0, 4096).includes(0) ? null : 'other';
}
