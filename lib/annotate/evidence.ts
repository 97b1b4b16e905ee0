import { explanationLine, whereOf } from '../../components/page/phrases.ts';
import { plainSum } from '../../components/page/plain-sum.ts';
import { sumsOf } from '../../components/page/sum.ts';
import { bySentence, textSums } from '../../components/page/text-sum.ts';
import { best } from '../../components/page/view.ts';
import { findingReason, findingTitle } from '../present/finding.ts';
import type { Tongue } from '../present/tongue.ts';
import { clauseOf } from '../present/words-clause.ts';
import { pageWord } from '../present/words-page.ts';
import { ruleName } from '../present/words-rule.ts';
import { isYearRule } from '../present/words-year.ts';
import type { LivePage } from './api.ts';
import type { Case } from './cases.ts';

/**
 * What a person pastes into a letter: where, what stands there, what it should agree with, by which clause, when.
 * Always in the letters of the page, whatever the interface speaks, so that it can be found there again.
 */
export function evidenceOf({ finding, report }: Case, page: LivePage, url: string, now: Date): string {
  const tongue: Tongue = report.script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const say = (id: string, data: Record<string, string | number>): string => pageWord(id, tongue, data);
  const quote = (text: string): string =>
    text.trim() === '' ? pageWord('mark.blank', tongue) : say('quoted', { text: text.trim() });
  const onText = textSums(finding, report).slice(0, 1);
  const sums = [...sumsOf(finding, report), ...onText];
  const clauses = new Set(
    finding.rules.map(({ rule }) => clauseOf(rule, report.record.form, tongue)).filter((each) => each !== null),
  );
  const other = finding.rules.some(({ rule }) => isYearRule(rule)) ? page.shelf?.heads.previous : null;
  const equal = best(finding);
  const accused = finding.certainty === 'none' ? [] : equal;
  const lines = [
    report.title ?? '',
    findingTitle(finding, report, tongue),
    sums.length === onText.length ? findingReason(finding, report, tongue) : '',
    ...sums.flatMap((sum) => [ruleName(sum.rule, tongue), ...plainSum(sum, report, tongue)]),
    ...bySentence([finding.quote, ...finding.otherQuotes]).map(([each]) =>
      each ? say('evidence.quote', { text: quote(each.text) }) : '',
    ),
    ...finding.cells.map((cell) => {
      const value = report.record.cells[cell];
      return value && value.ref !== null
        ? say('evidence.cell', { where: whereOf(cell, tongue), text: quote(page.textOf(value.ref)) })
        : '';
    }),
    ...accused.map((each) =>
      say(equal.length === 1 && finding.certainty === 'unique' ? 'evidence.change' : 'evidence.maybe', {
        what: explanationLine(each, report, tongue),
      }),
    ),
    ...(other ? [say('evidence.other', { title: other.title ?? '', url: other.address ?? '' })] : []),
    ...[...clauses].map((text) => say('evidence.clause', { text })),
    say('evidence.address', { url: addressOf({ finding, report, index: 0 }, page, url) }),
    say('evidence.time', { time: timeOf(now) }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The address with a text fragment: the sentence itself, or the label of the row that the cell stands in. */
function addressOf({ finding, report }: Case, page: LivePage, url: string): string {
  if (!URL.canParse(url)) return url;
  const base = url.replace(/#.*$/, '');
  const accused = best(finding)[0]?.changes[0]?.cell ?? finding.cells[0];
  const ref = accused ? report.record.cells[accused]?.ref : null;
  const cell = typeof ref === 'number' ? page.elementOf(ref) : null;
  const text = finding.quote?.text ?? (cell ? rowLabel(cell) : null);
  // A hyphen is grammar in a text fragment and has to be written as its code.
  return text ? `${base}#:~:text=${encodeURIComponent(text).replace(/-/g, '%2D')}` : base;
}

/** The nearest cell before it in the row that holds words, not a figure. */
function rowLabel(cell: Element): string | null {
  for (let each = cell.previousElementSibling; each; each = each.previousElementSibling) {
    const text = each.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return null;
}

/** Local time, with its offset from UTC. */
export function timeOf(date: Date): string {
  const two = (n: number): string => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const offset = -date.getTimezoneOffset();
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())} UTC${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
