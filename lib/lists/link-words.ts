import { ORGAN_END } from '../forms/organ-end.ts';
import { foldText } from '../script/fold.ts';

/** What links to annual reports are called, and what is called nearly so. All of it is asked of folded text. */

export const folded = (text: string): string => foldText(text).replace(/\s+/g, '');

const REPORT =
  /信息公开(?:工作)?的?(?:情况)?的?(?:年度(?:工作)?(?:情况)?的?报告|年报|工作(?:情况)?报告|报告)|信息公开.{0,12}年度?(?:工作)?(?:情况)?的?报告|信息公开.{0,6}年报|政务公开(?:工作)?(?:年度(?:工作)?报告|年报)/;
/** Cut by the portal, with nothing in its `title` to say the rest. */
const CUT = /信息公开(?:工作)?(?:年(?:度(?:工作)?报?)?)?(?:…|\.{2,})$/;
/** They speak of such reports, or report on something else. */
const OTHER =
  /通知|通报|公告栏|解读|图解|一图|部署|培训|会议|召开|编制(?:工作|说明|规范|要求|发布)|填报|格式|模板|样表|指引|指南|自查|征求|意见建议|要点|方案|考核|评估|企业|网站|决算|预算|统计|法治政府|行政执法|绩效|高校|学校|学院|大学|历年|汇总|列表|目录|专栏/;
/** Organs have such words in their names: 统计局, 干部培训中心, 大学城管理委员会. */
const OF_ORGANS =
  /(?:统计|培训|会议|大学|学院|企业|考核|评估|绩效|网站|行政执法|预算|决算|目录|指南)[^\d()〇]{0,10}?(?:局|厅|委员会|办公室|中心|院|所|处|队|站|馆)/g;
const YEARS = /(?:20[0-3]\d|二[〇零○oO0][〇零○一二三四五六七八九oO0]{2})年?度?/;
/** A day beside a link is that of its publication. */
const DAY = /(20\d\d)[-./年](\d{1,2})[-./月](\d{1,2})日?/;
const DIGITS = '〇一二三四五六七八九';

const withoutDays = (text: string): string => text.replaceAll(new RegExp(DAY, 'g'), ' ');

/** What stands before the year or the name of the report, or between the two, where it is the name of an organ. */
export function organOf(text: string): string | null {
  const parts = withoutDays(text).split(
    /20[0-3]\d|二[〇零○oO0][〇零○一二三四五六七八九oO0]{2}|关于|(?:政府|政务)?信息公开|政务公开|年度报告|年报/,
  );
  const names = parts.map((part) => part.replace(/^年?度?[^\p{Script=Han}]*|[^\p{Script=Han})]+$/gu, ''));
  return names.find((name) => name.length >= 3 && name.length <= 40 && ORGAN_END.test(name)) ?? null;
}

export function yearOf(text: string): number | null {
  const found = YEARS.exec(withoutDays(text))?.[0];
  if (found === undefined) return null;
  const digits = [...found.replace(/[年度]/g, '').replace(/[零○oO]/g, '〇')].map((each) =>
    DIGITS.includes(each) ? String(DIGITS.indexOf(each)) : each,
  );
  const year = Number(digits.join(''));
  return year >= 2003 && year <= 2099 ? year : null;
}

/** ISO date; null where there is none, or no such day. */
export function dayOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

/** A link that calls itself a report. */
export const namesReport = (text: string): boolean =>
  (REPORT.test(text) || CUT.test(text)) && !OTHER.test(text.replace(OF_ORGANS, ''));

/** The name without organ and year is as often that of a column: 政府信息公开年报. */
export const isBare = (text: string): boolean => yearOf(text) === null && text.replace(REPORT, '').length < 5;

/** Titles and headings of pages whose links may be reports without saying so. */
const COLUMN = /信息公开(?:工作)?(?:年度(?:工作)?报告|年报|年度报告)|^(?:信息公开)?(?:年度报告|年报)$/;
export const namesColumn = (texts: readonly string[]): boolean =>
  texts.some((text) => COLUMN.test(text) && !/通知|解读|图解|一图|企业/.test(text));

/** Links that say next to nothing and mean a report by where they stand. */
const BARE_YEAR = /^(?:20[0-3]\d)年?度?(?:工作)?(?:报告|年报|年度报告)?$/;
const LOOK =
  /^\[?(?:点击)?(?:查看|详情|详细|下载|阅读|浏览|进入|链接|年报|年度报告|报告)(?:全文|详情|报告|附件)?[>》]*\]?$/;
export const isBareYear = (text: string): boolean => BARE_YEAR.test(text);
export const isLook = (text: string): boolean => LOOK.test(text);
export const isOrgan = (text: string): boolean =>
  text.length >= 3 && text.length <= 30 && ORGAN_END.test(text) && /^[\p{Script=Han}()、]+$/u.test(text);

/** Words of a pager; a number alone may be one, too. */
export const isPager = (text: string): boolean =>
  /^(?:下一?[页頁]|后一?[页頁]|上一?[页頁]|前一?[页頁]|首[页頁]|尾[页頁]|末[页頁]|最后一?[页頁]|第?\d{1,4}[页頁]?|[<>«»‹›]{1,2}|next|last|more)[>»›]?$/i.test(
    text,
  );
