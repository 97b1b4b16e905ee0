import type { PageKind, ReportRecord, Section } from '../model/record.ts';
import type { Evidence } from './evidence.ts';
import { yearOf } from './find-organ.ts';
import type { FoundTitle } from './find-title.ts';
import { speaksAboutReports } from './find-title.ts';
import type { FoldedPage } from './folded-page.ts';
import { LAST_LEGACY_YEAR, LEGACY_LABELS } from './legacy.ts';
import type { Recognised } from './recognise.ts';

export interface Verdict {
  kind: PageKind;
  evidence: Evidence[];
}

/** Everything that classification looks at. */
export interface Signals {
  page: FoldedPage;
  found: Recognised | null;
  record: ReportRecord | null;
  title: FoundTitle | null;
  sections: readonly Section[];
  lines: readonly number[];
}

/** What a page is, with the reasons. Numbers in a statutory table decide; without any, title and headings do. */
export function classify(signals: Signals): Verdict {
  const { page, record, title } = signals;
  const { snapshot } = page;
  const shape = tableShape(signals.found, record);
  const headings = signals.sections.filter((section) => section.found).length;
  const about = speaksAboutReports(page, signals.lines);
  const other = /法治政府|决算|绩效|网站工作年度|政务公开工作(?:总结|要点)/.test(
    page.foldOther(snapshot.documentTitle),
  );
  const legacy = legacyLabels(page);
  const legacyYear = title !== null && (yearOf(title.folded) ?? Number.POSITIVE_INFINITY) <= LAST_LEGACY_YEAR;

  const evidence: Evidence[] = [
    ...when(shape.whole3, 't3-anchors'),
    ...when(shape.some3 && !shape.whole3, 't3-partial'),
    ...when(shape.t4, 't4-anchors'),
    ...when(shape.t2, 't2-labels'),
    ...when(shape.numbers, 'numbers'),
    ...when(shape.any && !shape.numbers, 'no-numbers'),
    ...when(title !== null, title?.line === null ? 'title-head' : 'title'),
    ...when(headings >= 4, 'sections'),
    ...when(headings > 0 && headings < 4, 'few-sections'),
    ...when(headings === 0, 'no-sections'),
    ...when(!shape.some3, 'no-t3'),
    ...when(about, 'speaks-about'),
    ...when(other, 'other-report'),
    ...when(legacy >= 3, 'legacy-labels'),
    ...when(legacyYear, 'legacy-year'),
    ...when(snapshot.links.report >= 8, 'report-links'),
    ...when(snapshot.attachments.length > 0, 'attachments'),
    ...when(signals.found?.beyond ?? false, 'beyond-forming'),
    ...snapshot.frames.map((address): Evidence => `frame:${address}`),
  ];
  return {
    kind: kindOf({
      ...shape,
      headings,
      about,
      legacy,
      legacyYear,
      titled: title !== null,
      prose: hasProse(page, signals.lines),
    }),
    evidence,
  };
}

const when = (holds: boolean, id: Evidence): Evidence[] => (holds ? [id] : []);

interface Shape {
  whole3: boolean;
  some3: boolean;
  t2: boolean;
  t4: boolean;
  any: boolean;
  numbers: boolean;
  /** Every figure is 0: with a notice around it, a sample. */
  zeros: boolean;
}

function kindOf(
  page: Shape & {
    headings: number;
    about: boolean;
    legacy: number;
    legacyYear: boolean;
    titled: boolean;
    prose: boolean;
  },
): PageKind {
  const tables = [page.whole3, page.t2, page.t4].filter(Boolean).length;
  const like = page.titled || page.headings >= 3;
  const form = page.whole3 || (tables >= 2 && like) || (tables === 1 && page.titled && page.headings >= 3);
  if (form && page.numbers && !(page.about && !page.titled)) return 'report';
  if (form || (page.any && !page.numbers && tables >= 1))
    return page.numbers && !page.zeros ? 'not-a-report' : 'blank-form';
  if (page.titled && page.legacy >= 3) return 'old-report';
  if (page.titled && page.legacyYear && page.prose && !page.about) return 'old-report';
  if (page.titled && page.headings >= 4 && !page.about) return 'unreadable-report';
  return 'not-a-report';
}

/** Which statutory tables the page has, and whether any figure stands in them. */
function tableShape(found: Recognised | null, record: ReportRecord | null): Shape {
  // A row with one figure is a list of indicators, not a row of table 三.
  const rows = new Set(found?.rows.t3.filter((row) => row.cells.length >= 4).map((row) => row.row));
  const whole3 =
    rows.size >= 16 && (rows.has('new') || rows.has('carriedIn')) && (rows.has('carriedOut') || rows.has('r7'));
  const t2 = (found?.rows.t2.length ?? 0) >= 3;
  const t4 = (found?.rows.t4.length ?? 0) >= 1;
  const states = Object.values(record?.tables ?? {});
  const zeros = Object.values(record?.cells ?? {}).every(({ value }) => !value);
  return {
    whole3,
    some3: rows.size > 0,
    t2,
    t4,
    any: rows.size > 0 || t2 || t4,
    numbers: states.includes('read'),
    zeros,
  };
}

/** Enough text of its own, links left out, to be a report and not the place where one is filed. */
function hasProse(page: FoldedPage, lines: readonly number[]): boolean {
  let length = 0;
  for (const k of lines) {
    const line = page.snapshot.lines[k];
    if (line && !line.link) length += line.text.length;
    if (length >= 400) return true;
  }
  return false;
}

/** Each of the labels has one of these: looked for first, for most lines have none. */
const OF_LEGACY = /[标量累数况费录]/;

function legacyLabels(page: FoldedPage): number {
  const { snapshot } = page;
  const text = new Set<string>();
  for (const k of snapshot.lines.keys()) {
    const line = page.line(k);
    if (!OF_LEGACY.test(line)) continue;
    const folded = line.replace(/[\s“”"、,.:：()]/g, '');
    if (folded.length > 40) continue;
    for (const label of LEGACY_LABELS) if (folded.includes(label)) text.add(label);
  }
  return text.size;
}
