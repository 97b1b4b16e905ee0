import { getter } from './dom.ts';

/** What may stand between two letters of a label: spaces, a reading in brackets, a quotation mark. No other letter. */
const NOISE = '][^一-鿿]{0,20}[';

/**
 * A label's letters, each in all scripts that pages write it in. Words, not patterns: the probe carries only its own. In
 * most texts one of the letters stands nowhere, and to look for a letter takes a thirtieth of what a pattern does.
 */
function has(text: string, label: string): boolean {
  const letters = label.split(' ');
  return (
    letters.every((forms) => [...forms].some((form) => text.includes(form))) &&
    RegExp(`[${letters.join(NOISE)}]`).test(text)
  );
}

/** What each statutory table says, and a text about it seldom: 第二十条, 执法案卷 and the like, 复议后 beside 未经复议. */
const TABLE_2 = ['二⼆ 十⼗ 条條', '信 息 内內 容'];
const TABLES = [
  TABLE_2,
  ['执執 法 案 卷', '出 版 物', '过過 程 性', '仍 不 明'],
  ['复復複覆 议議 后後', '未 经經 复復複覆 议議', '直 接 起诉訴 诉訴讼訟'],
];

const NAMES = ['信 息 公 开開 工 作 年情报報', '信 息 公 开開 年报報 度报報告'];

/** Labels of table 三 and 四 (复议后 alone stands in many texts), of table 二, and the first and last headings. */
const TEXTS = [
  ['结結 转轉 下 年一'],
  ['新 收 政 府 信 息'],
  ['复復複覆 议議 后後 起诉訴 诉訴讼訟'],
  TABLE_2,
  ['总總 体體 情 况況', '信 息 公 开開', '其 他 需 要 报報 告'],
];

/**
 * The probe's glance at a page: may this be an annual report? Cheap and generous: its title names one, or its text has a
 * label of table 三 or 四, or the first and the last heading, in either script. Everything else is for the classifier.
 */
export function glance(document: Document): boolean {
  const of = <T>(node: Node, name: string): T => getter<T>(document, name)(node);
  if (NAMES.some((name) => has(of<string>(document, 'title'), name))) return true;
  const root = of<Node | null>(document, 'body') ?? of<Node | null>(document, 'documentElement');
  const text = (root && of<string | null>(root, 'textContent')) ?? '';
  return TEXTS.some((labels) => labels.every((label) => has(text, label)));
}

/** True where text that is not seen has a statutory table which what is seen has not: then it is the report that hides. */
export function isReportHidden(seen: string, unseen: string): boolean {
  const isThere = (text: string, labels: readonly string[]): boolean =>
    labels.filter((label) => has(text, label)).length >= 2;
  return TABLES.some((labels) => isThere(unseen, labels) && !isThere(seen, labels));
}
