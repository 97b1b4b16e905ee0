import type { FoldedPage } from './folded-page.ts';

/** White space of a line that is folded. */
const S = '[ \\n\\v]*';
const DATE = '(20\\d\\d)\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})';
const PERIOD = new RegExp(
  `(20\\d\\d)${S}年${S}(\\d{1,2})${S}月${S}(\\d{1,2})${S}日?${S}(?:起|开始)?${S},?${S}(?:至|到|—+|–|-+|~|～)${S}(?:(20\\d\\d)${S}年)?${S}(\\d{1,2})${S}月${S}(\\d{1,2})${S}日`,
);
const PUBLISHED = new RegExp(`(?:发布|公布|生成|公开|发文|发稿|更新)(?:日期|时间)\\s*[:：]?\\s*${DATE}`);
const PUBLISHED_LABEL = /^(?:发布|公布|生成|公开|发文)(?:日期|时间)\s*[:：]?$/;
const ALONE = new RegExp(`^\\[?(?:日期|时间)?\\s*[:：]?\\s*${DATE}(?:日)?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?\\]?$`);
/** Beside its source or its number of readers a date is that of publication; close to the title any date is. */
const BESIDE = new RegExp(`^(?=.*(?:来源|浏览|阅读|访问|点击|字[号体]|作者)).*?${DATE}`);
const CLOSE = new RegExp(`^(?=.{2,30}$).*?${DATE}`);
/** Where a page does not print its title the text begins within so many lines. */
const ABOVE_TEXT = 40;

/** The statistical period that the text states, as ISO dates: the first range that starts a year or is called so. */
export function findPeriod(page: FoldedPage, lines: readonly number[]): [string, string] | null {
  for (const k of lines) {
    const text = page.line(k);
    const match = text.includes('月') ? PERIOD.exec(text) : null;
    if (!match) continue;
    const [, year, month, day, endYear, endMonth, endDay] = match;
    const called = /统计|时限|期限|数据|年度报告|起止|本报告/.test(text);
    if (!called && !(month === '1' && day === '1')) continue;
    const from = iso(year, month, day);
    const to = iso(endYear ?? year, endMonth, endDay);
    if (from && to) return [from, to];
  }
  return null;
}

/** The date of publication that the page states, in its head, its index card or beside its title. */
export function findPublished(page: FoldedPage, lines: readonly number[], title: number | null): string | null {
  const { meta } = page.snapshot;
  for (const stated of [meta.pubdate, meta.publishdate, meta['article:published_time']]) {
    const match = stated ? new RegExp(DATE).exec(stated) : null;
    const date = match && iso(match[1], match[2], match[3]);
    if (date) return date;
  }
  for (const [n, k] of lines.entries()) {
    const text = page.line(k);
    if (text.length > 200) continue;
    const next = lines[n + 1];
    const named = text.includes('日期') || text.includes('时间');
    const labelled = named ? PUBLISHED.exec(text) : null;
    const below = named && PUBLISHED_LABEL.test(text) && next !== undefined ? ALONE.exec(page.line(next)) : null;
    const near = title === null ? n < ABOVE_TEXT : Math.abs(k - title) <= 4;
    const beside = near ? BESIDE.exec(text) : null;
    const close = near && title !== null ? (ALONE.exec(text) ?? CLOSE.exec(text)) : null;
    const match = labelled ?? below ?? beside ?? close;
    const date = match && iso(match[1], match[2], match[3]);
    if (date) return date;
  }
  return null;
}

/** An ISO date, or null where there is no such day. */
function iso(year?: string, month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}
