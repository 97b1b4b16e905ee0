import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';
import { BREAK } from './scribe.ts';

/** How the text of cells and lines becomes markup on one page. */
export interface Pen {
  choice: Choice;
  random: Random;
}

const HIDING = [
  'hidden',
  'style="display:none"',
  'style="DISPLAY: none"',
  "style='color:red;display : none !important'",
];
export const hiding = (random: Random): string => random.pick(HIDING);

/** Escaped text, some of it or all of it as entities. */
export function escaped(text: string, { choice, random }: Pen): string {
  const share = { raw: 0, some: 0.08, all: 1 }[choice.entities];
  return [...text].map((each) => entity(each, share > 0 && random.chance(share), random)).join('');
}

const NAMED: Readonly<Record<string, string>> = {
  '\u00a0': '&nbsp;',
  '\u2002': '&ensp;',
  '\u2003': '&emsp;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '·': '&middot;',
  '—': '&mdash;',
};

function entity(each: string, dressed: boolean, random: Random): string {
  if (each === '&') return '&amp;';
  if (each === '<') return '&lt;';
  if (each === '>') return '&gt;';
  if (each === '\u00a0' && random.chance(0.8)) return '&nbsp;';
  if (!dressed || each === BREAK) return each;
  const code = each.codePointAt(0) ?? 0;
  return (
    NAMED[each] ?? random.pick([`&#${code};`, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()};`])
  );
}

/** A label: its breaks as `<br>` or paragraphs, with more breaks where the page has them. */
export function labelMarkup(text: string, pen: Pen): string {
  const { choice, random } = pen;
  const broken =
    choice.breaks === 'inside'
      ? text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => (random.chance(0.15) ? BREAK : ''))
      : text;
  const lines = broken.split(BREAK).map((line) => escaped(line, pen));
  const brs = lines.join(random.pick(['<br>', '<br/>', '<br />\n', '</br>']));
  const whole = lines.length > 1 && random.chance(0.2) ? lines.map((line) => `<p>${line}</p>`).join('\n') : brs;
  return around(secretly(whole, pen), pen);
}

/** A value: whole, over several elements, or with comments inside. */
export function valueMarkup(text: string, pen: Pen): string {
  const { choice, random } = pen;
  const pieces = choice.numberMarkup === 'whole' ? [text] : inPieces(text, random);
  const between = { whole: '', spans: '', comments: '<!-- -->' }[choice.numberMarkup];
  const dressed = pieces.map((piece) => {
    const plain = escaped(piece, pen);
    if (choice.numberMarkup !== 'spans' || random.chance(0.3)) return plain;
    const tag = random.pick(['span', 'span', 'font', 'b', 'em', 'span lang=EN-US', 'span style="font-size:12px"']);
    return `<${tag}>${plain}</${tag.split(' ')[0]}>`;
  });
  return around(secretly(dressed.join(between), pen), pen);
}

function inPieces(text: string, random: Random): string[] {
  const pieces = [''];
  for (const each of text) {
    if (pieces.at(-1) !== '' && random.chance(0.5)) pieces.push('');
    pieces.push(`${pieces.pop()}${each}`);
  }
  return pieces;
}

/** Text that is there and not to be seen, as editors and scripts of portals leave it. */
function secretly(markup: string, { choice, random }: Pen): string {
  if ((choice.hidden !== 'spans' && choice.hidden !== 'everything') || !random.chance(0.2)) return markup;
  const tag = random.pick(['span', 'font', 'i', 'div', 'p']);
  const secret = `<${tag} ${hiding(random)}>${random.pick(['8', '总计', '&nbsp;', '（内部）', '0'])}</${tag}>`;
  return random.chance(0.5) ? secret + markup : markup + secret;
}

function around(markup: string, { choice, random }: Pen): string {
  if (choice.breaks !== 'around' || !random.chance(0.3)) return markup;
  return random.pick([
    `<br>${markup}`,
    `${markup}<br>`,
    `\n  ${markup}\n  `,
    `<p>${markup}</p><p>&nbsp;</p>`,
    `${markup}<br/>&nbsp;`,
  ]);
}

/** What the program that made the page wraps every cell's content in. */
export function wrapped(markup: string, what: string, { choice, random }: Pen): string {
  const value = what === 'value';
  switch (choice.flavour) {
    case 'word':
      return `<p class=MsoNormal align=center style='text-align:center'><span ${value ? 'lang=EN-US' : "style='font-size:10.5pt'"}>${markup}<o:p>${markup === '' ? '&nbsp;' : ''}</o:p></span></p>`;
    case 'wps':
      return `<p class=MsoNormal align=center><span style="mso-spacerun:'yes';font-size:11.0000pt;"><font face="宋体">${markup}</font></span><span style="mso-bidi-font-size:10.5000pt;"><o:p></o:p></span></p>`;
    case 'editor':
      return random.pick([
        `<p style="text-align: center;"><span style="font-size: 14px;">${markup}</span></p>`,
        `<div><strong>${markup}</strong></div>`,
        `<span>${markup}</span>`,
      ]);
    default:
      return markup;
  }
}
