import type { Random } from '../generate/random.ts';
import { type Base, bases, isTag } from './bases.ts';
import { ADDRESSES, FIGURES, LABELS, NAMES, OPENERS, ROLES, SCRIPTS, SIGNS, SPANS, STRETCHES } from './words.ts';

type Tokens = string[];
export interface Mutator {
  /** How often, beside the others. */
  weight: number;
  /** Changes the tokens of a page in place. */
  apply(tokens: Tokens, random: Random): void;
}

const of = (weight: number, apply: Mutator['apply']): Mutator => ({ weight, apply });

/** Where a token of the kind stands, -1 where there is none. */
function find(tokens: Tokens, random: Random, wanted: (token: string) => boolean): number {
  const start = random.between(0, Math.max(0, tokens.length - 1));
  for (let k = 0; k < tokens.length; k++) {
    const at = (start + k) % tokens.length;
    if (wanted(tokens[at] ?? '')) return at;
  }
  return -1;
}
const isText = (token: string): boolean => !isTag(token) && token.trim() !== '';
const isFigure = (token: string): boolean => /^\s*[\d,.０-９]+\s*$/.test(token);
const isCell = (token: string): boolean => /^<t[dh]\b/i.test(token);
const isOpening = (token: string): boolean => /^<[a-z]/i.test(token);
const anywhere = (tokens: Tokens, random: Random): number => random.between(0, tokens.length);
const escaped = (text: string): string => text.replace(/&(?!\w+;|#)/g, '&amp;').replaceAll('<', '&lt;');
const few = (random: Random, most: number): number => random.between(1, most);

function onText(tokens: Tokens, random: Random, change: (text: string) => string, wanted = isText): void {
  const at = find(tokens, random, wanted);
  if (at >= 0) tokens[at] = change(tokens[at] ?? '');
}

function addAttribute(tokens: Tokens, random: Random, attribute: string, wanted = isOpening): void {
  const at = find(tokens, random, wanted);
  // In front: the first of two attributes of one name counts.
  if (at >= 0) tokens[at] = (tokens[at] ?? '').replace(/^<[^\s/>]+/, (tag) => `${tag} ${attribute}`);
}

const quoted = (value: string): string => `"${value.replaceAll('"', '&quot;')}"`;
const inserted = (text: string, random: Random, what: string): string => {
  const at = random.between(0, text.length);
  return text.slice(0, at) + what + text.slice(at);
};

/** Every way in which a page is spoilt, by name: what a case is made of can be read from its names. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  // Structure
  'drop a tag': of(3, (tokens, random) => {
    const at = find(tokens, random, isTag);
    if (at >= 0) tokens.splice(at, 1);
  }),
  'double a tag': of(2, (tokens, random) => {
    const at = find(tokens, random, isTag);
    if (at >= 0) tokens.splice(at, 0, tokens[at] ?? '');
  }),
  'swap two tokens': of(2, (tokens, random) => {
    const [a, b] = [find(tokens, random, () => true), find(tokens, random, () => true)];
    if (a >= 0 && b >= 0) [tokens[a], tokens[b]] = [tokens[b] ?? '', tokens[a] ?? ''];
  }),
  'cut a stretch': of(2, (tokens, random) => {
    tokens.splice(anywhere(tokens, random), few(random, 60));
  }),
  'cut off the end': of(1, (tokens, random) => {
    tokens.length = Math.max(1, anywhere(tokens, random));
  }),
  'move a stretch': of(2, (tokens, random) => {
    const taken = tokens.splice(anywhere(tokens, random), few(random, 80));
    tokens.splice(anywhere(tokens, random), 0, ...taken);
  }),
  'copy a stretch': of(2, (tokens, random) => {
    const from = anywhere(tokens, random);
    tokens.splice(anywhere(tokens, random), 0, ...tokens.slice(from, from + few(random, 120)));
  }),
  'close no cells or rows': of(1, (tokens, random) => {
    const closing = random.pick(['</td>', '</tr>', '</table>', '</p>', '</div>', '</span>']);
    for (let k = tokens.length - 1; k >= 0; k--) if (tokens[k] === closing) tokens.splice(k, 1);
  }),
  'change a tag': of(2, (tokens, random) => {
    const to = random.pick(['td', 'th', 'tr', 'table', 'div', 'tbody', 'tfoot', 'p', 'a', 'form', 'x-y', 'caption']);
    onText(tokens, random, (tag) => tag.replace(/^(<\/?)[^\s/>]+/, `$1${to}`), isTag);
  }),
  'open what swallows': of(2, (tokens, random) => {
    tokens.splice(anywhere(tokens, random), 0, random.pick(OPENERS));
  }),
  'a table in a cell': of(1, (tokens, random) => {
    const at = find(tokens, random, isCell);
    const from = anywhere(tokens, random);
    const rows = tokens.slice(from, from + few(random, 60));
    if (at >= 0) tokens.splice(at + 1, 0, '<table><tr><td>', ...rows, '</table>');
  }),
  'another page behind it': of(0.6, (tokens, random) => {
    tokens.push(...random.pick<Base>(bases).tokens);
  }),
  'another page within it': of(1, (tokens, random) => {
    const { tokens: other } = random.pick<Base>(bases);
    const from = random.between(0, other.length);
    tokens.splice(anywhere(tokens, random), 0, ...other.slice(from, from + few(random, 400)));
  }),

  // Attributes
  'a span': of(4, (tokens, random) => {
    const which = random.pick(['colspan', 'rowspan', 'aria-colspan', 'aria-rowspan']);
    addAttribute(tokens, random, `${which}=${quoted(random.pick(SPANS))}`, isCell);
  }),
  'spans all over': of(1, (tokens, random) => {
    for (let k = few(random, 60); k > 0; k--) {
      addAttribute(tokens, random, `${random.pick(['colspan', 'rowspan'])}=${quoted(random.pick(SPANS))}`, isCell);
    }
  }),
  'a role': of(2, (tokens, random) => addAttribute(tokens, random, `role=${random.pick(ROLES)}`)),
  hidden: of(2, (tokens, random) => {
    const how = random.pick(['hidden', 'style="display:none"', 'style="visibility:collapse"', 'aria-hidden=true']);
    addAttribute(tokens, random, how);
  }),
  'a name that stands for something': of(4, (tokens, random) => {
    addAttribute(tokens, random, `${random.pick(['id', 'name', 'class'])}=${quoted(random.pick(NAMES))}`);
  }),
  'forms that stand for the document': of(2, (tokens, random) => {
    const [a, b] = [random.pick(NAMES), random.pick(NAMES)];
    const form = `<form name=${quoted(a)} id=${quoted(b)}><input name=${quoted(b)}><img name=${quoted(a)}></form>`;
    tokens.splice(anywhere(tokens, random), 0, form);
  }),
  'a form around it': of(1, (tokens, random) => {
    const inputs = random.shuffled(NAMES).slice(0, 12);
    tokens.splice(anywhere(tokens, random), 0, '<form>', ...inputs.map((name) => `<input name=${quoted(name)}>`));
  }),
  'an address': of(2, (tokens, random) => {
    const address = quoted(random.pick(ADDRESSES));
    const link = `<a href=${address}>${escaped(random.pick([...SCRIPTS, ...LABELS, '附件.pdf', '']))}</a>`;
    const frame = `<iframe src=${address}></iframe>`;
    tokens.splice(anywhere(tokens, random), 0, random.chance(0.7) ? link : frame);
  }),
  'meta and title': of(2, (tokens, random) => {
    const value = quoted(random.pick([...SCRIPTS, ...LABELS, ...SIGNS, ...NAMES]));
    const name = quoted(random.pick([...NAMES, 'SiteName', 'ArticleTitle', 'PubDate', 'ContentSource', 'keywords']));
    const title = `<title>${escaped(random.pick([...SCRIPTS, ...LABELS, ...NAMES]))}</title>`;
    tokens.splice(random.between(0, 8), 0, random.chance(0.6) ? `<meta name=${name} content=${value}>` : title);
  }),
  'broken attributes': of(1, (tokens, random) => {
    const junk = ['=', '"', "'", '<', '"="', 'a=\u0000', 'x='.repeat(200), '`$(1)`', '__proto__=1', 'on=', '/'];
    addAttribute(tokens, random, random.pick(junk));
  }),

  // Text
  'a figure': of(6, (tokens, random) => onText(tokens, random, () => random.pick(FIGURES), isFigure)),
  'figures all over': of(1, (tokens, random) => {
    for (let k = few(random, 80); k > 0; k--) onText(tokens, random, () => random.pick(FIGURES), isFigure);
  }),
  'a plausible figure': of(4, (tokens, random) => {
    for (let k = few(random, 4); k > 0; k--) onText(tokens, random, () => String(random.between(0, 300)), isFigure);
  }),
  'script for text': of(3, (tokens, random) => {
    const script = escaped(random.pick(SCRIPTS));
    onText(tokens, random, (text) => (random.chance(0.5) ? script : inserted(text, random, script)));
  }),
  'script for a figure': of(3, (tokens, random) => {
    onText(tokens, random, (text) => `${random.chance(0.5) ? text : ''}${escaped(random.pick(SCRIPTS))}`, isFigure);
  }),
  'script in a title or a sentence': of(2, (tokens, random) => {
    const said = (token: string): boolean => isText(token) && /年度?报告|[年月日件条项]/.test(token);
    onText(tokens, random, (text) => inserted(text, random, escaped(random.pick(SCRIPTS))), said);
  }),
  'script that is markup': of(1, (tokens, random) => {
    tokens.splice(anywhere(tokens, random), 0, random.pick(SCRIPTS));
  }),
  'a name for text': of(2, (tokens, random) => onText(tokens, random, () => random.pick(NAMES))),
  'a label where it does not belong': of(3, (tokens, random) => onText(tokens, random, () => random.pick(LABELS))),
  'a label of the page elsewhere': of(2, (tokens, random) => {
    const from = find(tokens, random, isText);
    if (from >= 0) onText(tokens, random, () => tokens[from] ?? '');
  }),
  'odd signs': of(4, (tokens, random) => {
    for (let k = few(random, 12); k > 0; k--)
      onText(tokens, random, (text) => inserted(text, random, random.pick(SIGNS)));
  }),
  'the page in odd signs': of(1, (tokens, random) => {
    const sign = random.pick(SIGNS);
    for (const [k, token] of tokens.entries()) if (isText(token)) tokens[k] = token.replace(/(?<=.)/gu, sign);
  }),
  'a long stretch': of(2, (tokens, random) => {
    const stretch = escaped(random.pick(STRETCHES)).repeat(random.pick([10, 100, 1000, 4000]));
    onText(tokens, random, (text) => inserted(text, random, stretch));
  }),

  // Masses
  'empty cells': of(0.4, (tokens, random) => {
    tokens.splice(
      anywhere(tokens, random),
      0,
      `<table><tr>${'<td></td>'.repeat(random.pick([10, 100, 1500]))}</table>`,
    );
  }),
  'empty rows': of(0.4, (tokens, random) => {
    tokens.splice(anywhere(tokens, random), 0, '<tr><td></td></tr>'.repeat(random.pick([10, 100, 600])));
  }),
  'many tables': of(0.4, (tokens, random) => {
    tokens.splice(anywhere(tokens, random), 0, '<table><tr><td>1</table>'.repeat(random.pick([10, 100])));
  }),
  'deep nesting': of(0.4, (tokens, random) => {
    const opener = random.pick(['<div>', '<b>', '<font>', '<table><tr><td>', '<ul><li>', '<a href=x.pdf>', '<svg>']);
    tokens.splice(anywhere(tokens, random), 0, opener.repeat(random.pick([10, 100, opener.length > 6 ? 120 : 400])));
  }),
};

/** What is done to the bytes, once the text is there. */
export const SPOILERS: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer>> = {
  'another charset': (bytes, random) => {
    const charset = random.pick([
      'gbk',
      'gb2312',
      'big5',
      'utf-16',
      'utf-7',
      'x-user-defined',
      'replacement',
      '',
      '表',
    ]);
    return Buffer.concat([Buffer.from(`<meta charset="${charset}">`), bytes]);
  },
  'a byte order mark': (bytes, random) => {
    const mark = random.pick([
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0x2b, 0x2f, 0x76],
    ]);
    return Buffer.concat([Buffer.from(mark), bytes]);
  },
  'bytes changed': (bytes, random) => {
    const spoilt = Buffer.from(bytes);
    for (let k = few(random, 40); k > 0 && spoilt.length > 0; k--) {
      spoilt[random.between(0, spoilt.length - 1)] = random.between(0, 255);
    }
    return spoilt;
  },
  'cut in the middle of a character': (bytes, random) => bytes.subarray(0, random.between(0, bytes.length)),
  'in UTF-16': (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
};
