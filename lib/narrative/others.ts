import type { Rank } from './organ-rank.ts';
import { CARRIED_IN, CARRIED_OUT } from './words-request.ts';

/** Whose report it is, and of which year: what other years and other organs did is not in its tables. */
export interface About {
  year: number | null;
  /** Folded. */
  organ: string | null;
  rank: Rank;
}

/** Written as years on the page: 2022 年结转 on a report of 2023 reads 上年结转, 结转至2024年 下年. */
export function relativeYears(text: string, year: number | null): string {
  if (year === null) return text;
  return text.replace(
    /(20\d\d)\s*年度?/g,
    (whole, digits: string) => ({ [-1]: '上年度', 0: '本年度', 1: '下年度' })[Number(digits) - year] ?? whole,
  );
}

/** What says of which year the numbers behind it are; the words for what is carried over are taken out before. */
const YEAR =
  /(?<![较比与同于])(?:((?:20\d\d年?|上年度)[-—~至到]本年|[上去下]年|[近过][两三四五\d]+年|[两三四五]年[来间]|(?<!今年|年初|本年度)以来)|(20\d\d)年|本年|全年|今年|年内)/g;
const CARRIED = new RegExp(`${CARRIED_IN.source}|${CARRIED_OUT.source}|因.*?(?:引[发起]|被)`, 'g');
/** 12月收到2件 is of a month; 1月至12月, 截至12月 and 12月31日 are of the year. */
const PART_OF_YEAR =
  /下一步|明年|来年|[上下]半年|[一二三四1-4]季度|(?<!\d)(?:[2-9]|1[01])月|(?<![\d至到~—-]|截[至止](?:本年度)?)12?月(?![\d底末起至到~—-])|将(?:继续|进一步|着力|重点|于|在)|力争|预计/;
const COMPARED = /较|同比|环比|比(?:上|去|20|前)|(?:增[加长]?|减少?|下降|上升|回落|降低|提高|[多少翻])了?$/;
const OTHER_TIME = /去年|上年|上一年|往年|同期|历年|以来累计|自20/;

/**
 * True where a number is of another time, or compares with one. `carriedIn` words name last year and are its own. The
 * years of `lead` are relative ones: a year that is still written as one is another than the report's.
 */
export function isOtherTime(lead: string, before: string, carried: boolean, { year }: About): boolean {
  if (COMPARED.test(before)) return true;
  if (carried) return false;
  // 因上年度答复引发行政复议1件: only the cause is of last year.
  if (OTHER_TIME.test(before.replace(/因.*(?:引[发起]|被)/, ''))) return true;
  const clause = lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('。')) + 1);
  if (PART_OF_YEAR.test(clause)) return true;
  const last = [...lead.replace(CARRIED, '').matchAll(YEAR)].at(-1);
  return last !== undefined && (last[1] !== undefined || (year !== null && last[2] !== undefined));
}

const PARTS_OF_GOVERNMENT =
  /本级|下属|所属|[局委厅办市县区]属(?![地于])|事业单位|二级|基层|各(?:部门|单位|乡镇|镇街|县|区|科室|地)|(?<!我)乡镇|镇街|区县|县区|分局|直属|市直|县直|区直/;
const WIDER = /全(?:市|省|县|区|州|国|旗|盟|系统|行业)|各级/g;
const OWN = /[我本](?:局|办|委|厅|院|中心|机关|单位|部门|行|所|站|馆|处|会|社)/g;
/** Looked for first: few clauses have it, and what a subject is takes long to see. */
const ORGAN = '(?:局|厅|委|办公?室?|街道|镇|乡|中心|政府|(?<!网)站|(?<![年度关局])所|队|(?<!法)院|校|馆|公司)';
/** Of a place of this kind is the organ: 示例区水务局 is none of 示例市水务局. */
const LEVEL = /[省市县区旗州](?=[^省市县区旗州]*$)/;
const DOES = '(?:共|累计|全年|本年度?|新|依法)*(?:收到|受理|接收|接到|办理|答复|办结|制发|收)';
const ORGAN_DOES = new RegExp(ORGAN + DOES);
const SUBJECT = new RegExp(`([\\p{Script=Han}]{2,12}${ORGAN})${DOES}`, 'u');

/** True where a number is another organ's, or a part's of a government, or the whole city's in a bureau's report. */
export function isOthers(lead: string, before: string, about: About): boolean {
  const part = PARTS_OF_GOVERNMENT.exec(before)?.[0];
  if (part && !about.organ?.includes(part)) return true;
  if (['department', 'unclear'].includes(about.rank) && lastIndex(lead, WIDER) > lastIndex(lead, OWN)) return true;
  const subject = ORGAN_DOES.test(before) ? SUBJECT.exec(before)?.[1] : null;
  if (!subject || !about.organ || /[我本]/.test(subject)) return false;
  const [level, own] = [subject, about.organ].map((name) => LEVEL.exec(name)?.[0]);
  if (level && own && level !== own) return true;
  if (about.rank === 'department' && isShortFor(subject.slice(-3), about.organ)) return false;
  return !about.organ.includes(subject.slice(-2));
}

/** 人社局 is short for 人力资源和社会保障局: its letters stand there, in their order. */
function isShortFor(short: string, organ: string): boolean {
  let from = 0;
  return [...short].every((each) => {
    from = organ.indexOf(each, from) + 1;
    return from > 0;
  });
}

const lastIndex = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
