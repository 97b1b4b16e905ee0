import type { Page } from '@playwright/test';
import type { CheckResult } from '../../lib/model/check.ts';
import { keptOf } from '../../lib/shelf/keep.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import type { Tie } from '../../lib/shelf/ties.ts';
import { fileOf } from '../../lib/shelf/transfer.ts';
import { ODD, reportOf } from '../shelf/reports.ts';
import type { Extended } from './chromium.ts';

/** Shelves to be looked at: reports as `keep` makes them, in the file that the page imports. */

const AT = '2026-01-05T01:02:03.000Z';
const day = (n: number): string => `2026-01-${String(n).padStart(2, '0')}T01:02:03.000Z`;

interface Kept {
  result: CheckResult;
  address: string;
  at?: string;
}

export const keptAll = (reports: readonly Kept[]): Promise<KeptReport[]> =>
  Promise.all(
    reports.map(async ({ result, address, at = AT }, k) => {
      const kept = await keptOf(result, { address, at }, 0);
      return { ...kept, head: { ...kept.head, opened: k + 1 } };
    }),
  );

export async function shelfFile(reports: readonly KeptReport[], ties: Tie[] = []): Promise<Buffer> {
  return Buffer.from(await fileOf({ reports: [...reports], ties }, AT).arrayBuffer());
}

const TAIHU = 'http://rsj.taihu.gov.cn';
const full = '太湖市人力资源和社会保障局';

/** Five years of one organ under three names, one of them wrong, one changed since; and others that may be one. */
export const EXAMPLES: readonly Kept[] = [
  {
    result: reportOf({
      organ: full,
      year: 2019,
      form: '2019',
      typed: { ...flow(12, 0, 10, 2), 't4.review.total': '1', 't4.review.upheld': '1' },
    }),
    address: `${TAIHU}/2019.html`,
  },
  {
    result: reportOf({ organ: '太湖市人社局', year: 2020, form: '2019', typed: flow(21, 2, 23, 0) }),
    address: `${TAIHU}/2020.html`,
  },
  {
    result: reportOf({ organ: full, year: 2021, typed: { ...flow(34, 0, 30, 4), 't2.normDoc.valid': '12' } }),
    address: `${TAIHU}/2021.html`,
  },
  // 上年结转 is not what 2021 carried over.
  {
    result: reportOf({
      organ: full,
      year: 2022,
      typed: { ...flow(40, 3, 41, 2), 't2.normDoc.valid': '13', 't2.normDoc.issued': '1' },
    }),
    address: `${TAIHU}/2022.html`,
    at: day(3),
  },
  // The same page, two days later.
  {
    result: reportOf({
      organ: full,
      year: 2022,
      typed: { ...flow(40, 3, 42, 1), 't2.normDoc.valid': '13', 't2.normDoc.issued': '1' },
    }),
    address: `${TAIHU}/2022.html`,
    at: day(5),
  },
  { result: reportOf({ organ: full, year: 2023, typed: ODD }), address: `${TAIHU}/2023.html` },
  {
    result: reportOf({ organ: '太湖市发展和改革委员会', year: 2019, form: '2019' }),
    address: 'http://fgw.taihu.gov.cn/1.html',
  },
  { result: reportOf({ organ: '太湖市发展和改革局', year: 2020 }), address: 'http://fgw.taihu.gov.cn/2.html' },
  { result: reportOf({ organ: '太湖市财政局', year: 2023 }), address: 'http://czj.taihu.gov.cn/1.html' },
];

/** What came in, was carried in, was answered, and is left, all of natural persons. */
export function flow(came: number, before: number, done: number, left: number): Record<string, string> {
  const rows = { new: came, carriedIn: before, r1: done, r7: done, carriedOut: left };
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, n]) => ['natural', 'total'].map((column) => [`t3.${row}.${column}`, `${n}`])),
  );
}

/** Opens the shelf and puts these reports on it. */
export async function openShelf(extended: Extended, page: Page, file: Buffer | null, hash = ''): Promise<void> {
  await page.goto(`chrome-extension://${extended.extensionId}/shelf.html${hash}`);
  await page.locator('.room').waitFor();
  if (!file) return;
  await importFile(page, file);
  await page.locator('.report').first().waitFor();
}

export async function importFile(page: Page, file: Buffer, name = 'gouji-shelf.json'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: file });
}

/** Away with everything that a test has left. */
export async function emptyShelf(extended: Extended, page: Page): Promise<void> {
  await page.goto(`chrome-extension://${extended.extensionId}/icon-16.png`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((done) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        for (const event of ['success', 'error', 'blocked']) request.addEventListener(event, () => done());
      });
    }
  });
}
