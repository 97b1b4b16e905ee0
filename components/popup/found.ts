import type { TableId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Section } from '../../lib/model/record.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { foundWord } from '../../lib/present/words-found.ts';
import { label } from '../../lib/present/words-label.ts';
import { tablesNamed } from './verdict.ts';

/** One line of what was found in a text, or of what was missed. */
export interface FoundLine {
  present: boolean;
  text: string;
  /** Words of the page itself. */
  quote: string | null;
}

const LABELS_OF: Record<TableId, string> = { t2: 't2-labels', t3: 't3-anchors', t4: 't4-anchors' };
const TABLES: readonly TableId[] = ['t2', 't3', 't4'];

/** The signals that these lines say in more detail than the evidence does. */
export const SAID = new Set([
  ...Object.values(LABELS_OF),
  ...['t3-partial', 'no-t3', 'title', 'title-head', 'sections', 'few-sections', 'no-sections', 'numbers', 'no-numbers'],
]);

/** Some part of a report is there: then it is worth saying which, and which not. */
export const isPartly = ({ title, sections, evidence }: CheckResult): boolean =>
  title !== null || sections.some(({ found }) => found) || evidence.some((id) => /^t[234]-/.test(id));

/** Title, tables and sections: what was found first, then what was missed. */
export function foundOf({ title, sections, evidence }: CheckResult, tongue: Tongue): FoundLine[] {
  const line = (present: boolean, text: string, quote: string | null = null): FoundLine => ({ present, text, quote });
  const part = evidence.includes('t3-partial');
  const has = (id: TableId): boolean => evidence.includes(LABELS_OF[id]);
  const missing = TABLES.filter((id) => !has(id) && !(id === 't3' && part));
  return [
    ...(title === null ? [] : [line(true, foundWord('found.title', tongue), title)]),
    ...TABLES.filter(has).map((id) =>
      line(true, `${label(`table.${id}`, tongue)} ${label(`table.${id}.title`, tongue)}`),
    ),
    ...sectionLine(sections, true, tongue),
    ...(title === null ? [line(false, foundWord('missed.title', tongue))] : []),
    ...(part ? [line(false, foundWord('found.t3.part', tongue))] : []),
    ...(missing.length > 0
      ? [line(false, foundWord('missed.tables', tongue, { tables: tablesNamed(missing, tongue) }))]
      : []),
    ...sectionLine(sections, false, tongue),
  ];
}

function sectionLine(sections: readonly Section[], present: boolean, tongue: Tongue): FoundLine[] {
  const some = sections.filter(({ found }) => found === present);
  if (some.length === 0) return [];
  const all = some.length === sections.length ? '.all' : '';
  const list = some.map(({ id }) => label(`section.${id}.no`, tongue)).join(tongue === 'en' ? ', ' : '、');
  const text = foundWord(`${present ? 'found' : 'missed'}.sections${all}`, tongue, { list });
  return [{ present, text, quote: null }];
}
