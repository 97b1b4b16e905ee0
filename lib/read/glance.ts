import { domOf } from './dom.ts';

/** What may stand between two letters of a label: spaces, a reading in brackets, a quotation mark. No other letter. */
const NOISE = '[^\\u4e00-\\u9fff]{0,20}';

/** A pattern of letters, each in all scripts that pages write it in. */
const letters = (...each: string[]): RegExp => new RegExp(each.map((one) => `[${one}]`).join(NOISE));

/** What each statutory table says, and a text about it seldom: 第二十条, 执法案卷 and the like, 复议后 beside 未经复议. */
const TABLES: readonly (readonly RegExp[])[] = [
  [letters('二⼆', '十⼗', '条條'), letters('信', '息', '内內', '容')],
  [
    letters('执執', '法', '案', '卷'),
    letters('出', '版', '物'),
    letters('过過', '程', '性'),
    letters('仍', '不', '明'),
  ],
  [
    letters('复復複覆', '议議', '后後'),
    letters('未', '经經', '复復複覆', '议議'),
    letters('直', '接', '起诉訴', '诉訴讼訟'),
  ],
];
const FLOW = [letters('结結', '转轉', '下', '年一'), letters('新', '收', '政', '府', '信', '息')];
/** 复议后 alone stands in many texts. */
const AFTER_REVIEW = letters('复復複覆', '议議', '后後', '起诉訴', '诉訴讼訟');
const NAMES = [
  letters('信', '息', '公', '开開', '工', '作', '年报報'),
  letters('信', '息', '公', '开開', '工', '作', '情报報'),
  letters('信', '息', '公', '开開', '年报報', '度报報告'),
];
const HEADINGS = [
  letters('总總', '体體', '情', '况況'),
  letters('信', '息', '公', '开開'),
  letters('其', '他', '需', '要', '报報', '告'),
];

const has = (text: string, some: readonly RegExp[]): boolean => some.some((pattern) => pattern.test(text));

/**
 * The probe's glance at a page: may this be an annual report? Cheap and generous: its title names one, or its text has a
 * label of table 三 or 四, or the first and the last heading, in either script. Everything else is for the classifier.
 */
export function glance(document: Document): boolean {
  const dom = domOf(document);
  if (has(dom.title, NAMES)) return true;
  const text = dom.root ? dom.text(dom.root) : '';
  const isAll = (labels: readonly RegExp[] = []): boolean => labels.every((label) => label.test(text));
  return has(text, FLOW) || AFTER_REVIEW.test(text) || isAll(TABLES[0]) || isAll(HEADINGS);
}

/** True where text that is not seen has a statutory table which what is seen has not: then it is the report that hides. */
export function isReportHidden(seen: string, unseen: string): boolean {
  const isThere = (text: string, labels: readonly RegExp[]): boolean =>
    labels.filter((label) => label.test(text)).length >= 2;
  return TABLES.some((labels) => isThere(unseen, labels) && !isThere(seen, labels));
}
