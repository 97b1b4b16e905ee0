import { SECTIONS } from '../../lib/forms/sections.ts';
import type { TableId } from '../../lib/model/cell.ts';
import type { SectionId } from '../../lib/model/record.ts';
import { decoyMarkup } from './decoys.ts';
import type { Choice } from './dimensions.ts';
import { divide, together } from './divide.ts';
import { headMarkup, usesCard } from './head-of-report.ts';
import { escaped, type Pen } from './markup.ts';
import { headingOf, paragraphs } from './prose.ts';
import type { Random } from './random.ts';
import { recordOf } from './record.ts';
import { reshape } from './reshape.ts';
import type { Scribe } from './scribe.ts';
import { seen } from './seen.ts';
import { cell, type Row } from './sheet.ts';
import { sheetOfTwo } from './sheet-2.ts';
import { sheetOfThree } from './sheet-3.ts';
import { sheetOfFour } from './sheet-4.ts';
import { tableMarkup } from './table-markup.ts';
import { ORGAN, titleOf } from './titles.ts';
import type { Known } from './written.ts';

/** Everything that must be read of one report. */
export interface Expected {
  kind: 'report' | 'blank-form';
  known: Known;
  title: string;
  organ: string;
  year: number | null;
  period: [string, string] | null;
  published: string | null;
  sections: SectionId[];
}

const SHEETS = { t2: sheetOfTwo, t3: sheetOfThree, t4: sheetOfFour };

/** One report of a page: what it is to say, and its markup as often as it is printed. */
export class Report {
  readonly expected: Expected;
  readonly titles: readonly string[];
  readonly #choice: Choice;
  readonly #random: Random;
  readonly #scribe: Scribe;
  readonly #year: number;
  readonly #organ: string;
  readonly #place: boolean;
  readonly #card: boolean;

  constructor(choice: Choice, random: Random, scribe: Scribe, first = true) {
    this.#choice = choice;
    this.#random = random;
    this.#scribe = scribe;
    const year = random.fork('year').between(2019, 2025);
    const { parts, organ, namesYear } = titleOf(choice, year, random.fork('title'));
    const write = (text: string): string => scribe.heading(text, random.fork(`write ${text}`));
    this.#year = year;
    this.#organ = write(organ);
    this.titles = parts.map((part) => part.split(ORGAN).map(write).join(this.#organ));
    this.#card = first && usesCard(choice, random.fork('card'));
    this.#place = choice.titleWords === 'place-only';
    const day = String(random.fork('published').between(3, 31)).padStart(2, '0');
    const gone =
      choice.headings === 'some-missing' ? random.fork('gone').shuffled<SectionId>(['s1', 's5', 's6']).slice(0, 2) : [];
    this.expected = {
      kind: choice.figures === 'none' ? 'blank-form' : 'report',
      known: recordOf(choice, random.fork('record'), (text) => scribe.value(text)),
      title: seen(this.titles.join('')),
      organ: seen(this.#organ),
      year: namesYear || choice.period !== 'none' ? year : null,
      period: choice.period === 'none' ? null : [`${year}-01-01`, `${year}-12-31`],
      published: choice.published === 'none' ? null : `${year + 1}-01-${day}`,
      sections: SECTIONS.map(({ id }) => id).filter((id) => !gone.includes(id)),
    };
  }

  markup(pen: Pen): string {
    const random = this.#random;
    const head = {
      titles: this.titles,
      organ: this.#organ,
      year: this.#year,
      published: this.expected.published,
      card: this.#card,
    };
    const parts = [
      headMarkup(head, pen, this.#scribe, random.fork('head')),
      this.#introduction(pen),
      this.body(pen),
      this.#signature(pen),
    ];
    return parts.filter((each) => each !== '').join('\n');
  }

  #introduction(pen: Pen): string {
    const random = this.#random.fork('introduction');
    const year = this.#year;
    const place = this.#place ? `${ORGAN}按照有关要求，` : '';
    if (this.#choice.period === 'none' && place === '') return '';
    const spans = {
      none: '',
      stated: `所列数据的统计期限为${year}年1月1日${random.pick(['至', '起至', '—', '到'])}${random.pick([`${year}年`, ''])}12月31日。`,
      short: `统计时间：${year}年1月1日-12月31日。`,
      bracketed: `数据时限（${year}年1月1日起至${year}年12月31日止）。`,
    };
    const text = `${place}本报告依照《中华人民共和国政府信息公开条例》编制。${spans[this.#choice.period]}`;
    const whole = this.#scribe.prose(text, random).replace(ORGAN, this.#organ);
    return `<p>　　${escaped(whole, pen)}</p>`;
  }

  /** The six sections with their tables. */
  body(pen: Pen): string {
    const { headings, division, decoys } = this.#choice;
    const random = this.#random.fork('body');
    const one = division === 'all-in-one' ? this.#tables(pen) : null;
    const parts: string[] = [];
    for (const { id, table } of SECTIONS) {
      const texts = paragraphs(id, this.#choice, random).map((each) => this.#paragraph(each, pen));
      const inTable = table !== null && this.#headingInTable(id, table);
      if (inTable && table !== 't2' && one !== null) continue;
      const heading = inTable || !this.expected.sections.includes(id) ? '' : this.#heading(id);
      if (headings === 'run-together' && heading !== '') {
        parts.push(`<p>${escaped(this.#scribe.prose('各项工作有序开展。', random) + heading, pen)}</p>`, ...texts);
      } else parts.push(heading === '' ? '' : elementOf(escaped(heading, pen), headings), ...texts);
      if (id === 's1' && (decoys === 'inside' || decoys === 'all'))
        parts.push(decoyMarkup('inside', pen, this.#scribe, random));
      if (table !== null) parts.push(one === null ? this.#table(table, pen) : table === 't2' ? one : '');
    }
    return parts.filter((each) => each !== '').join('\n');
  }

  #heading(id: SectionId): string {
    return this.#scribe.heading(
      headingOf(id, this.#choice, this.#random.fork(`heading ${id}`)),
      this.#random.fork(`write ${id}`),
    );
  }

  #headingInTable(id: SectionId, table: TableId): boolean {
    if (!this.#has(table)) return false;
    if (this.#choice.division === 'all-in-one') return id !== 's2' || this.#choice.headings === 'in-tables';
    return this.#choice.headings === 'in-tables';
  }

  #paragraph(text: string, pen: Pen): string {
    const words = escaped(this.#scribe.prose(text, this.#random.fork(text)), pen);
    if (pen.choice.flavour === 'word')
      return `<p class=MsoNormal style='text-indent:21.0pt'><span>${words}<o:p></o:p></span></p>`;
    return `<p>　　${words}</p>`;
  }

  // ---- The tables.

  #has(table: TableId): boolean {
    return [...this.expected.known.cells.keys()].some((id) => id.startsWith(table));
  }

  #rows(table: TableId, known = this.expected.known): Row[] {
    const random = this.#random.fork(`sheet ${table}`);
    const sheet = SHEETS[table](known, this.#choice, random, this.#scribe);
    return reshape(sheet, this.#choice, random.fork('reshape'), this.#scribe).rows;
  }

  #table(table: TableId, pen: Pen): string {
    if (!this.#has(table)) return '<p><img src="table.png" alt=""></p>';
    const random = this.#random.fork(`divide ${table}`);
    const pieces = divide({ table, rows: this.#rows(table) }, this.#choice, random);
    const { id } = SECTIONS.find((section) => section.table === table) ?? { id: 's2' };
    if (this.#headingInTable(id, table)) {
      const wide = pieces[0]?.[0]?.cells.reduce((sum, { cols }) => sum + cols, 0);
      pieces[0]?.unshift({ part: 'heading', cells: [cell('other', this.#heading(id), wide)] });
    }
    return pieces.map((rows) => tableMarkup(rows, pen)).join(random.pick(['\n', '<p>&nbsp;</p>', '<p>— 4 —</p>']));
  }

  /** All tables in one `<table>`, the headings of sections three and four as rows of it. */
  #tables(pen: Pen): string {
    const sheets = SECTIONS.flatMap(({ id, table }) => {
      if (table === null || !this.#has(table)) return [];
      return [{ heading: this.#headingInTable(id, table) ? this.#heading(id) : null, rows: this.#rows(table) }];
    });
    return tableMarkup(together(sheets, this.#random.fork('together'), this.#choice.merges), pen);
  }

  #signature(pen: Pen): string {
    const random = this.#random.fork('signature');
    const needed = !this.#card && ['about-year', 'no-organ'].includes(this.#choice.titleWords);
    if (!needed && random.chance(0.6)) return '';
    const day = `${this.#year + 1}年1月${random.between(2, 30)}日`;
    return `<p align=right>${escaped(this.#organ, pen)}</p><p align=right>${day}</p>`;
  }
}

function elementOf(heading: string, headings: Choice['headings']): string {
  if (headings === 'p') return `<p>${heading}</p>`;
  if (headings === 'bold' || headings === 'in-tables') return `<p><strong>　　${heading}</strong></p>`;
  return `<h2>${heading}</h2>`;
}
