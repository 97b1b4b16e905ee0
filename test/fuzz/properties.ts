import { JSDOM } from 'jsdom';
import { check } from '../../lib/check.ts';
import { cellsSheet } from '../../lib/export/cells.ts';
import { csvOf } from '../../lib/export/csv.ts';
import { eachReport } from '../../lib/export/entry.ts';
import { evidenceOf } from '../../lib/export/evidence.ts';
import { htmlOf } from '../../lib/export/evidence-html.ts';
import { markdownOf } from '../../lib/export/evidence-markdown.ts';
import { findingsSheet } from '../../lib/export/findings.ts';
import { reportsSheet } from '../../lib/export/reports.ts';
import { toContract } from '../../lib/headless/contract.ts';
import { parsePage } from '../../lib/headless/parse.ts';
import { CheckedReport } from '../../lib/headless/schema.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { findingReason, findingSentence, findingTitle } from '../../lib/present/finding.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { glance } from '../../lib/read/glance.ts';
import { readPage } from '../../lib/read/page.ts';
import { verdictOf } from '../../lib/verdict.ts';
import type { Case } from './case.ts';
import { unplain } from './plain.ts';

/** Draws a result as the popup and the cards do, and tells what is wrong with that. */
export type Draw = (result: CheckResult, tongue: Tongue) => string[];

export interface Held {
  /** What does not hold; empty where everything does. */
  problems: string[];
  kind: CheckResult['kind'];
  findings: number;
  /** What reading, checking, wording and drawing took of the processor, without the parser of the page, in ms. */
  took: number;
}

/** No page may take longer, in ms of the processor. */
const LONGEST = 5000;
/** What costs more than it finds is done with one case in so many. */
const DRAWN = 11;
const EXPORTED = 9;
const CONTRACT = 4;
const AGAIN = 6;
/** One in so many is parsed by the DOM of a test browser, the others by the parser of the command: the reader is one. */
const IN_DOM = 5;

const parser = new new JSDOM('').window.DOMParser();
const documentOf = (html: string): Document => parsePage(html, { nodes: 1_000_000 }) as unknown as Document;
const INHERITED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Function.prototype,
  Map.prototype,
];
const inherited = (): number => INHERITED.reduce<number>((sum, each) => sum + Reflect.ownKeys(each).length, 0);
const CLEAN = inherited();

/** Everything that must hold of any page whatever. */
export function hold({ html, seed }: Case, draw: Draw): Held {
  const held: Held = { problems: [], kind: 'not-a-report', findings: 0, took: 0 };
  const document = seed % IN_DOM === 0 ? parser.parseFromString(html, 'text/html') : documentOf(html);
  const from = process.threadCpuUsage();
  const attempt = (what: string, job: () => string | null | undefined): void => {
    try {
      const wrong = job();
      if (wrong) held.problems.push(`${what}: ${wrong}`);
    } catch (error) {
      held.problems.push(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  attempt('glance', () => (typeof glance(document) === 'boolean' ? null : 'says neither yes nor no'));
  attempt('read', () => {
    holdSnapshot(readPage(document).snapshot, held, attempt, seed % DRAWN === 0 ? draw : null, seed);
    return null;
  });
  const { user, system } = process.threadCpuUsage(from);
  held.took = (user + system) / 1000;
  if (held.took > LONGEST) held.problems.push(`time: ${Math.round(held.took)} ms`);
  if (inherited() !== CLEAN) held.problems.push('what all objects inherit from was changed');
  return held;
}

function holdSnapshot(
  snapshot: PageSnapshot,
  held: Held,
  attempt: (what: string, job: () => string | null | undefined) => void,
  draw: Draw | null,
  seed: number,
): void {
  const text = JSON.stringify(snapshot);
  const result = check(snapshot);
  held.kind = result.kind;
  held.findings = [result, ...result.others].reduce((sum, { findings }) => sum + findings.length, 0);
  attempt('the result as JSON', () => unplain(result));
  attempt('the check changes what it reads', () => (JSON.stringify(snapshot) === text ? null : 'yes'));
  attempt('the snapshot as JSON', () => (seed % CONTRACT > 0 ? null : unplain(snapshot)));
  attempt('the check again, from JSON', () =>
    seed % AGAIN > 0 || JSON.stringify(check(JSON.parse(text) as PageSnapshot)) === JSON.stringify(result)
      ? null
      : 'another result',
  );
  attempt('the contract', () => {
    const given = toContract(result);
    if (seed % CONTRACT > 0) return unplain(given);
    const read = CheckedReport.safeParse(JSON.parse(JSON.stringify(given)));
    return read.success ? null : JSON.stringify(read.error.issues.slice(0, 3));
  });
  attempt('the verdict', () => unplain(verdictOf(result)));
  for (const tongue of TONGUES) {
    attempt(`words in ${tongue}`, () => wordless(result, tongue));
    if (seed % EXPORTED === 0) attempt(`exports in ${tongue}`, () => unsafeExport(result, tongue));
  }
  const tongue = TONGUES[seed % TONGUES.length] ?? 'en';
  if (draw) attempt(`drawing in ${tongue}`, () => draw(result, tongue).join('; '));
}

/** Each finding has a title and a sentence, and no wording lacks its data. */
function wordless(result: CheckResult, tongue: Tongue): string | null {
  for (const report of [result, ...result.others]) {
    for (const finding of report.findings) {
      const title = findingTitle(finding, report, tongue);
      const said = [title, findingReason(finding, report, tongue), findingSentence(finding, report, tongue)];
      if (title.trim() === '') return `${finding.id} has no title`;
      const own = JSON.stringify([finding, report.record]);
      const missing = said.join('\n').match(/\{\w+[|}]/g) ?? [];
      // The page may say such a thing itself.
      if (missing.some((each) => !own.includes(each))) return `${finding.id}: ${missing.join()}`;
      if (/\bundefined\b|\[object |\bNaN\b/.test(said.join('\n')) && !/undefined|\[object |NaN/.test(own))
        return `${finding.id}: ${said.join(' / ')}`;
    }
  }
  return null;
}

const TAGS = new Set(
  'html head meta title style body main h1 h2 dl dt dd p a section table thead tbody tr th td'.split(' '),
);

function unsafeExport(result: CheckResult, tongue: Tongue): string | null {
  const entries = [{ result, source: 'http://www.example.gov.cn/a.html', at: '2026-01-02T03:04:05Z' }];
  for (const sheet of [cellsSheet, findingsSheet, reportsSheet]) {
    const { columns, rows } = sheet(entries, tongue);
    const records = recordsOf(csvOf({ ...sheet(entries, tongue) }));
    if (records.length !== rows.length + 1) return `${records.length} records of ${rows.length} rows`;
    const odd = records.find((fields) => fields.length !== columns.length);
    if (odd) return `a record of ${odd.length} fields for ${columns.length} columns`;
    const formula = records.flat().find((field) => /^[\s\p{Cc}]*[=@＝＠]/u.test(field));
    if (formula !== undefined) return `a formula: ${formula}`;
  }
  const sheets = evidenceOf(entries, tongue, () => true);
  if (sheets.length !== eachReport(entries).length) return 'evidence of another number of reports';
  const markup = /(?<!\\)<(?!https?:\/\/www\.example\.gov\.cn\/)/.exec(markdownOf(sheets));
  if (markup) return `markup in Markdown at ${markup.index}`;
  const tag = [...htmlOf(sheets).matchAll(/<\/?([^\s>]*)/g)].find(
    ([whole, name = '']) => !TAGS.has(name.toLowerCase()) && whole !== '<!doctype',
  );
  return tag ? `${tag[0]} in the evidence` : null;
}

/** RFC 4180, read by the plainest of means. */
function recordsOf(csv: string): string[][] {
  const records: string[][] = [[]];
  for (const [, field = '', end] of csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    if (end === '' && field === '') break;
    records.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') records.push([]);
  }
  return records.at(-1)?.length === 0 ? records.slice(0, -1) : records;
}
