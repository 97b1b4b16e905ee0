import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import { label } from '../present/words-label.ts';
import { word } from '../present/words-popup.ts';
import { type Entry, eachReport } from './entry.ts';
import { type Field, field, type Sheet } from './sheet.ts';

/** One line for each report: which it is, whether it adds up, where it is. */
export function reportsSheet(entries: readonly Entry[], tongue: Tongue): Sheet {
  const say = (id: Parameters<typeof exportWord>[0]): string => exportWord(id, tongue);
  return {
    name: say('sheet.reports'),
    columns: [
      { title: say('organ'), width: 28 },
      { title: say('year'), width: 7 },
      { title: say('title'), width: 40 },
      { title: say('form'), width: 14 },
      { title: say('published'), width: 12 },
      { title: say('passed'), width: 7 },
      { title: say('failed'), width: 7 },
      { title: say('open'), width: 9 },
      { title: say('fatal'), width: 7 },
      { title: say('query'), width: 7 },
      { title: say('hint'), width: 7 },
      { title: say('unreadable'), width: 16 },
      { title: say('address'), width: 50 },
      { title: say('checked'), width: 24 },
    ],
    rows: eachReport(entries).map((entry) => rowOf(entry, tongue)),
    fixed: 2,
  };
}

function rowOf({ result, source, at }: Entry, tongue: Tongue): Field[] {
  const { organ, year, title, record, published, summary, unreadable } = result;
  const tables = unreadable.map((id) => label(`table.${id}`, tongue)).join(exportWord('list', tongue));
  return [
    field(organ),
    field(year),
    field(title),
    field(record.form ? word(`form.${record.form}`, tongue) : word('form.none', tongue)),
    field(published),
    field(summary.passed),
    { value: summary.failed, ...(summary.failed > 0 ? { mark: 'fatal' as const } : {}) },
    field(summary.cannotTell),
    { value: summary.fatal, ...(summary.fatal > 0 ? { mark: 'fatal' as const } : {}) },
    { value: summary.query, ...(summary.query > 0 ? { mark: 'query' as const } : {}) },
    field(summary.hint),
    field(tables === '' ? null : tables),
    field(source),
    field(at),
  ];
}
