import type { FoundTitle } from './find-title.ts';
import type { FoldedPage } from './folded-page.ts';
import { ORGAN_END } from './organ-end.ts';
import { printed } from './printed.ts';

const YEAR = /(?:二[〇零○oO0]|20)[\d〇零○一二三四五六七八九oO]{2}\s*年?(?:度)?/g;

/** Words of a title that are no part of a name, folded. */
const REST =
  /关于|(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:情况)?(?:年度(?:工作)?报告|年报|工作(?:情况)?报告|报告)|(?:政府|政务)?信息公开.*$|年度(?:工作)?报告.*$|[(（].*?[)）]|[《》“”"]/g;

/** The organ that reports: by the title, else by the index card, else by the signature. As printed, never from the address. */
export function findOrgan(page: FoldedPage, lines: readonly number[], title: FoundTitle | null): string | null {
  const named = title && organOfTitle(page, title);
  const card = organOfCard(page, lines);
  if (named && card && isFuller(page.foldOther(card), page.foldOther(named))) return card;
  return (named && governmentOf(page, lines, named)) ?? named ?? card ?? organOfSignature(page, lines);
}

/** A bare place (样本县, 定海区) reports as its government, where the page prints that name. */
function governmentOf(page: FoldedPage, lines: readonly number[], place: string): string | null {
  const folded = page.foldOther(place).replace(/\s/g, '');
  if (!/[省市区县旗镇乡州盟]$/.test(folded)) return null;
  const government = `${folded}人民政府`;
  for (const k of lines) {
    const line = page.line(k);
    if (!line.includes('府') || !line.replace(/\s/g, '').includes(government)) continue;
    const printed = cutPrinted(page, page.snapshot.lines[k]?.text ?? '', government);
    if (printed) return printed;
  }
  return null;
}

/** A title that only says 区卫健局 or 样本县 leaves the name to the index card, where that has more of it. */
function isFuller(card: string, named: string): boolean {
  return card.length > named.length && (/^[省市区县镇乡局]/.test(named) || card.startsWith(named));
}

function organOfTitle(page: FoldedPage, title: FoundTitle): string | null {
  // Where the year stood nothing joins: 人民政府 | 信息公开 is no 政府信息公开.
  const parts = title.folded.replace(YEAR, '|').replace(REST, '').split('|');
  const name = parts.map((part) => part.replace(/^[的在]|[的度在]$/g, '')).find((part) => part.length >= 2) ?? '';
  // Without the year between them they share the word: 人民政府信息公开.
  const folded = name.endsWith('人民') && title.folded.includes(`${name}政府`) ? `${name}政府` : name;
  // The same cut in the printed letters: a name is quoted, not rewritten.
  return ORGAN_END.test(folded) ? cutPrinted(page, title.text, folded) : null;
}

/** The piece of the printed text that folds to `folded`: title and name have the same letters in the same order. */
function cutPrinted(page: FoldedPage, text: string, folded: string): string | null {
  const whole = page.foldMapped(text);
  const start = whole.text.replace(/\s/g, '').indexOf(folded);
  if (start < 0) return null;
  const kept: number[] = [];
  for (let k = 0; k < whole.text.length && kept.length <= start + folded.length; k++) {
    if (!/\s/.test(whole.text.charAt(k))) kept.push(k);
  }
  const from = whole.at[kept[start] ?? 0] ?? 0;
  // What was dropped behind the last letter (its pinyin) belongs to it.
  const next = kept[start + folded.length];
  return printed(text.slice(from, next === undefined ? text.length : whole.at[next]));
}

const CARD_LABEL = /^(?:发布|公开|发文|制作|信息来源)?(?:机构|单位|主体|部门)\s*[:：]?\s*(.*)$/;

function organOfCard(page: FoldedPage, lines: readonly number[]): string | null {
  for (const [n, k] of lines.entries()) {
    const folded = page.line(k);
    if (folded.length > 60) continue;
    const match = /机构|单位|主体|部门/.test(folded) ? CARD_LABEL.exec(folded.trim()) : null;
    if (!match) continue;
    const here = page.snapshot.lines[k]?.text.replace(/^.*?[:：]\s*/, '') ?? '';
    const next = lines[n + 1];
    const name = match[1] ? here : next === undefined ? '' : (page.snapshot.lines[next]?.text ?? '');
    const plain = page.foldOther(name).replace(/\s/g, '');
    if (plain.length >= 2 && plain.length <= 40 && ORGAN_END.test(plain)) return printed(name);
  }
  return null;
}

const DATE_LINE = /^(?:20\d\d|二[〇零○].{2})年\d{1,2}月\d{1,2}日$/;

function organOfSignature(page: FoldedPage, lines: readonly number[]): string | null {
  for (let n = lines.length - 1; n > 0; n--) {
    const k = lines[n] ?? 0;
    const above = lines[n - 1] ?? 0;
    const line = page.line(k);
    if (!line.includes('日') || !DATE_LINE.test(line.replace(/\s/g, ''))) continue;
    const name = printed(page.snapshot.lines[above]?.text ?? '');
    const folded = page.line(above).replace(/\s/g, '');
    if (folded.length >= 4 && folded.length <= 30 && ORGAN_END.test(folded) && !/[,，。、:：]/.test(folded))
      return name;
  }
  return null;
}

/** The year that a folded title reports on; 二〇二〇年 counts. */
export function yearOf(folded: string): number | null {
  const match = /(20\d\d)\s*年?/.exec(folded)?.[1] ?? chineseYear(folded);
  return match === null ? null : Number(match);
}

function chineseYear(text: string): string | null {
  const digits = /二[〇零○oO0][〇零○oO0一二三四五六七八九]{2}(?=年)/.exec(text)?.[0];
  if (!digits) return null;
  const value = (each: string): number => Math.max(0, '〇一二三四五六七八九'.indexOf(each));
  return [...digits].map(value).join('');
}
