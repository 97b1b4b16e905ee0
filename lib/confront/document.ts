import type { CellId } from '../model/cell.ts';
import type { TextOutcome } from '../model/outcome.ts';
import type { ReportRecord, SectionId } from '../model/record.ts';
import type { DocumentFacts } from '../narrative/document.ts';
import type { Rank } from '../narrative/organ-rank.ts';
import { guarded, textOutcome } from './text-outcome.ts';

/** The page as a document (DOMAIN §7): queries and hints only. */
export function confrontDocument(facts: DocumentFacts, record: ReportRecord | null): TextOutcome[] {
  return [
    ...guarded('doc-sections', () => sections(facts)),
    ...guarded('doc-year', () => [year(facts)]),
    ...guarded('doc-deadline', () => [deadline(facts)]),
    ...guarded('doc-fee', () => [fee(facts)]),
    ...guarded('rule-maker', () => (record ? [ruleMaker(facts, record)] : [])),
  ];
}

/** Fewer headings than this are no report's headings: the page may write them in a way that is not known. */
const SOME = 3;

/** Six sections, in order, each of 二 三 四 with its table. */
function sections({ sections: states, outOfOrder, tableElsewhere }: DocumentFacts): TextOutcome[] {
  const ids = Object.keys(states) as SectionId[];
  if (ids.filter((id) => states[id] !== 'missing').length < SOME)
    return [{ ...textOutcome('doc-sections', 'cannotTell'), reason: 'not-stated' }];
  return ids.map((at) => {
    const fault =
      states[at] === 'missing'
        ? 'missing'
        : outOfOrder.includes(at)
          ? 'order'
          : tableElsewhere.includes(at)
            ? 'table'
            : null;
    if (fault === null) return textOutcome('doc-sections', 'passed', { at });
    return textOutcome('doc-sections', 'failed', {
      at,
      message: { id: `doc.sections-${fault}`, data: { section: at } },
      severity: fault === 'missing' ? 'query' : 'hint',
    });
  });
}

/** Title, statistical period and text speak of one year, and the period is all of it. */
function year({ titleYear, period, periodQuote, textYear, textQuote }: DocumentFacts): TextOutcome {
  if (period) {
    const [from, to] = period;
    const data = { title: titleYear, from, to };
    const said = { quote: periodQuote, message: { id: 'doc.year-period', data } };
    if (titleYear !== null && (Number(from.slice(0, 4)) !== titleYear || Number(to.slice(0, 4)) !== titleYear))
      return textOutcome('doc-year', 'failed', said);
    if (!from.endsWith('-01-01') || !to.endsWith('-12-31'))
      return textOutcome('doc-year', 'failed', { ...said, message: { id: 'doc.year-part', data } });
  }
  if (textYear !== null)
    return textOutcome('doc-year', 'failed', {
      quote: textQuote,
      message: { id: 'doc.year-text', data: { title: titleYear, text: textYear } },
      severity: 'hint',
    });
  return textOutcome('doc-year', titleYear === null && !period ? 'inapplicable' : 'passed');
}

/** Regulations, articles 49 and 50. Townships and streets have no date of their own; an office may publish for either. */
const DEADLINES: Readonly<Partial<Record<Rank, string>>> = {
  department: '01-31',
  state: '01-31',
  office: '03-31',
  province: '03-31',
  prefecture: '03-31',
  city: '03-31',
  county: '03-31',
};

function deadline({ year: reported, published, rank }: DocumentFacts): TextOutcome {
  if (published === null) return { ...textOutcome('doc-deadline', 'inapplicable'), reason: 'not-stated' };
  const day = DEADLINES[rank];
  if (reported === null || !day) return textOutcome('doc-deadline', 'inapplicable');
  const last = `${reported + 1}-${day}`;
  if (published <= last) return textOutcome('doc-deadline', 'passed');
  return textOutcome('doc-deadline', 'failed', {
    message: { id: 'doc.deadline', data: { published, deadline: last } },
    severity: 'hint',
  });
}

/** Since the form of 2021 section six states the processing fee, also where there was none. */
const FEE_SINCE = 2021;

function fee({ year: reported, lastSection, feeStated }: DocumentFacts): TextOutcome {
  if (reported === null || reported < FEE_SINCE || !lastSection) return textOutcome('doc-fee', 'inapplicable');
  if (feeStated) return textOutcome('doc-fee', 'passed', { at: 's6' });
  return textOutcome('doc-fee', 'failed', { at: 's6', message: { id: 'doc.fee', data: {} }, severity: 'hint' });
}

/** Legislation Law: 规章 are made by ministries, provinces, cities with districts and autonomous prefectures. */
const NO_RULE_MAKERS: ReadonlySet<Rank> = new Set(['county', 'township', 'department', 'office']);

function ruleMaker({ rank, organ }: DocumentFacts, { cells }: ReportRecord): TextOutcome {
  if (!NO_RULE_MAKERS.has(rank)) return textOutcome('rule-maker', 'inapplicable');
  const own = Object.entries(cells).filter(([id]) => id.startsWith('t2.rule.'));
  if (own.length === 0) return textOutcome('rule-maker', 'inapplicable');
  const some = own.filter(([, { value }]) => (value ?? 0) > 0);
  const [first] = some;
  if (!first) return textOutcome('rule-maker', 'passed');
  const message = { id: 'rule-maker', data: { organ, cell: first[0], value: first[1].value } };
  return textOutcome('rule-maker', 'failed', { cells: some.map(([id]) => id as CellId), message, severity: 'hint' });
}
