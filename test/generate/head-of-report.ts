import type { Choice } from './dimensions.ts';
import { escaped, type Pen } from './markup.ts';
import type { Random } from './random.ts';
import type { Scribe } from './scribe.ts';

export interface HeadOfReport {
  titles: readonly string[];
  organ: string;
  year: number;
  /** ISO date of publication, where the page states it. */
  published: string | null;
  card: boolean;
}

/** What stands above the text: the index card, the title, the line with the date. */
export function headMarkup(head: HeadOfReport, pen: Pen, scribe: Scribe, random: Random): string {
  const say = (text: string): string => escaped(scribe.prose(text, random), pen);
  const day = head.published === null ? '' : say(dayOf(head.published, random));
  return [
    head.card ? cardMarkup(head, day, say, pen) : '',
    titleMarkup(head.titles, pen, random),
    dateLine(head, day, say, pen, random),
  ].join('\n');
}

function dayOf(published: string, random: Random): string {
  const [y, m, d] = published.split('-').map(Number);
  return random.pick([published, `${y}年${m}月${d}日`, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${published} 10:22`]);
}

function cardMarkup(
  { organ, year, published }: HeadOfReport,
  day: string,
  say: (text: string) => string,
  pen: Pen,
): string {
  const dated = pen.choice.published === 'card' && published !== null;
  const pairs = [
    [say('索引号'), `000014349/${year}-00021`],
    [say('发布机构'), escaped(organ, pen)],
    [say('文号'), ''],
    dated ? [say('生成日期'), day] : [say('有效性'), say('有效')],
  ];
  const cells = pairs.map(([name, value]) => `<td>${name}</td><td>${value}</td>`);
  return `<table class="index"><tr>${cells.slice(0, 2).join('')}</tr><tr>${cells.slice(2).join('')}</tr></table>`;
}

function titleMarkup(titles: readonly string[], pen: Pen, random: Random): string {
  const text = titles.map((each) => escaped(each, pen));
  switch (pen.choice.titleAt) {
    case 'div':
      return `<div class="title">${text.join('')}</div>`;
    case 'cell':
      return `<table width=100%><tr><td align=center><b>${text.join('')}</b></td></tr></table>`;
    case 'two-lines':
      return random.pick([
        `<h1>${text.join('<br>')}</h1>`,
        text.map((each) => `<p align=center><b>${each}</b></p>`).join('\n'),
        text.map((each) => `<h3>${each}</h3>`).join(''),
      ]);
    case 'pieces':
      return `<p align="center"><span>${[...titles.join('')]
        .map((each) => `${random.chance(0.2) ? '</span><span lang=EN-US>' : ''}${escaped(each, pen)}`)
        .join('')}</span></p>`;
    case 'head':
      return '';
    default:
      return `<h1>${text.join('')}</h1>`;
  }
}

function dateLine(
  { organ, published }: HeadOfReport,
  day: string,
  say: (text: string) => string,
  pen: Pen,
  random: Random,
): string {
  if (published === null) return '';
  if (pen.choice.published === 'labelled') {
    const label = random.pick(['发布日期：', '发布时间：', '生成日期: ', '发布日期 ', '公开时间：']);
    return `<p>${say(label)}<span>${day}</span> ${say('浏览次数：')}128</p>`;
  }
  if (pen.choice.published === 'alone')
    return `<p class="time">${random.pick([day, `[${day}]`, `${say('时间：')}${day}`])}</p>`;
  if (pen.choice.published === 'beside')
    return `<div>${say('来源：')}${escaped(organ, pen)}　${day}　${say('字号：')}</div>`;
  return '';
}

export const usesCard = ({ published, titleWords }: Choice, random: Random): boolean =>
  published === 'card' || (['about-year', 'no-organ'].includes(titleWords) && random.chance(0.6));
