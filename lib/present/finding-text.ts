import type { CellId } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding, MessageKey, Quote } from '../model/finding.ts';
import { wholeClause } from '../narrative/whole-clause.ts';
import { type Data, say, type Tongue } from './tongue.ts';
import { cellName, label, sectionPlace, tableName } from './words-label.ts';
import { NARRATIVE_WORDS } from './words-narrative.ts';

const words = (id: string, tongue: Tongue, data?: Data): string => {
  const worded = NARRATIVE_WORDS[id];
  return worded ? say(worded, tongue, data) : '';
};

/** Findings on the text or the document say what they say by message; all others by their rules. */
export const isOnText = ({ rules }: Finding): boolean => /^(?:narrative-|doc-|rule-maker)/.test(rules[0]?.rule ?? '');

export const textTitle = ({ message }: Finding, _result: CheckResult, tongue: Tongue): string =>
  messageTitle(message, tongue);

export const messageTitle = ({ id, data }: MessageKey, tongue: Tongue): string =>
  words(`${id}.title`, tongue, spelled(data, tongue));

/** Above the sum that has the numbers: the text and which table; nothing where the title has more to say. */
export function cardTitle({ message, cells, quote }: Finding, tongue: Tongue): string {
  const tables = [...new Set(cells.map((cell) => tableName(cell, tongue)))];
  if (!quote || typeof message.data.sum !== 'string' || tables.length === 0) return '';
  return words('card.table', tongue, { tables: tables.join(words('list', tongue)) });
}

/** What the number does equal, how the parts add up, why it may be right after all; nothing where the title says it all. */
export function textReason({ message }: Finding, _result: CheckResult, tongue: Tongue): string {
  const data = spelled(message.data, tongue);
  if ('equal' in data && data.equal === null) return '';
  return words(`${message.id}.reason`, tongue, data);
}

/** One sentence that stands alone: what is written, what is wrong, why. */
export function textSentence(finding: Finding, result: CheckResult, tongue: Tongue): string {
  const title = textTitle(finding, result, tongue);
  const reason = textReason(finding, result, tongue);
  const said = finding.quote
    ? `${words('quoted', tongue, { text: clauseOf(finding.quote) })}${words('between', tongue)}`
    : '';
  return `${said}${title}${reason === '' ? '' : words('and', tongue) + goesOn(reason, tongue)}${words('stop', tongue)}`;
}

/** A reason stands alone on a card; in a sentence it goes on in small letters. */
export const goesOn = (reason: string, tongue: Tongue): string =>
  tongue === 'en' ? reason.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()) : reason;

/** The clause in which the place stands, as printed. */
function clauseOf(quote: Quote): string {
  const { text, start, length } = wholeClause(quote);
  return text.slice(start, start + length).trim();
}

/** The data of a message with its sums, sections and quantities by name. */
function spelled(data: Finding['message']['data'], tongue: Tongue): Record<string, string | number | null> {
  const { sum, scope, equal, equalScope, one, other, section, group } = data;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const sections = text(section)
    .split(',')
    .filter((id) => id !== '');
  const between = words('list', tongue);
  return {
    ...data,
    ...(sum ? { name: group ? termName(`${group}.total`, tongue) : sumName(text(sum), text(scope), tongue) } : {}),
    ...(equal ? { equal: sumName(text(equal), text(equalScope), tongue) } : {}),
    ...(one ? { one: quantityName(text(one), tongue), other: quantityName(text(other), tongue) } : {}),
    ...(sections.length > 0
      ? {
          sections: sections.map((id) => sectionPlace(id, tongue)).join(between),
          titles: sections
            .map((id) => words('quote', tongue, { text: label(`section.${id}`, tongue) }))
            .join(tongue === 'en' ? ', ' : ''),
        }
      : {}),
  };
}

const quantityName = (quantity: string, tongue: Tongue): string =>
  words(`said.${quantity}`, tongue) || sumName(quantity, 'total', tongue);

/** `new+carriedIn` in a column, `direct.total+afterReview.total`, `normDoc.issued`: as one would say them. */
export function sumName(sum: string, scope: string, tongue: Tongue): string {
  const lawsuits = /^direct\.(\w+)\+afterReview\.\1$/.exec(sum);
  if (lawsuits) return `${label('group.lawsuits', tongue)}${resultName(lawsuits[1] ?? '', tongue)}`;
  const column = scope === 'total' ? '' : ` · ${label(scope === 'bodies' ? 'group.bodies' : `col.${scope}`, tongue)}`;
  const terms = [...sum.matchAll(/([+-]?)([\w.]+)/g)].map(
    ([, sign, id = '']) => `${sign === '-' ? '－' : sign === '+' ? '＋' : ''}${termName(id, tongue)}`,
  );
  return `${terms.join('')}${column}`;
}

function termName(id: string, tongue: Tongue): string {
  const [group = '', result] = id.split('.');
  if (result === undefined) return label(`row.${id}`, tongue);
  if (['review', 'direct', 'afterReview', 'lawsuit'].includes(group))
    return `${label(group === 'lawsuit' ? 'group.lawsuits' : `row.${group}`, tongue)}${resultName(result, tongue)}`;
  return cellName(`t2.${id}` as CellId, tongue);
}

const resultName = (result: string, tongue: Tongue): string =>
  result === 'total' ? '' : ` · ${label(`col.t4.${result}`, tongue)}`;
