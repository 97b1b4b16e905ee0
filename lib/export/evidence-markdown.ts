import { exportWord } from '../present/words-export.ts';
import type { EvidenceItem, EvidenceSheet, Fact } from './evidence.ts';

/** Evidence sheets as Markdown. Text of the page is only text: nothing in it becomes markup. */
export const markdownOf = (sheets: readonly EvidenceSheet[]): string => sheets.map(sheetText).join('\n---\n\n');

function sheetText(sheet: EvidenceSheet): string {
  const { title, lead, facts, items, note, tongue } = sheet;
  const colon = exportWord('colon', tongue);
  const blocks = [
    `# ${plain(title)}`,
    factLines(facts, colon),
    plain(lead),
    ...items.flatMap((item) => itemBlocks(item, sheet, colon)),
    ...(note === '' ? [] : [`> ${plain(note)}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function itemBlocks({ title, facts, cells }: EvidenceItem, { tongue }: EvidenceSheet, colon: string): string[] {
  const head = `| ${exportWord('cell', tongue)} | ${exportWord('printed', tongue)} |\n| --- | --- |`;
  const rows = cells.map(({ name, text }) => `| ${plain(name)} | ${plain(text)} |`);
  return [`## ${plain(title)}`, factLines(facts, colon), ...(rows.length > 0 ? [[head, ...rows].join('\n')] : [])];
}

const factLines = (facts: readonly Fact[], colon: string): string =>
  facts.map(({ label, text, href }) => `- ${plain(label)}${colon}${href ? linkTo(href) : plain(text)}`).join('\n');

/** One line, every sign escaped that Markdown, HTML or those who look for addresses could read. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&$^:@]/g, '\\$&')
    .replace(/(?<=www)\./gi, '\\.');

/** Only what ends an address in angle brackets has to be written otherwise. */
const linkTo = (href: string): string => `<${href.replace(/[<>\s\p{Cc}]/gu, encodeURIComponent)}>`;
