import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../setup/ensure.mjs';
import type { Extended } from './chromium.ts';
import type { Portal } from './portal.ts';

const NAMED = '厦门市海沧区人力资源和社会保障局';
const ROWS = {
  new: '一、本年新收政府信息公开申请数量',
  carriedIn: '二、上年结转政府信息公开申请数量',
  carriedOut: '四、结转下年度继续办理',
};
const HOST = 'http://www.haicang.gov.cn';

export interface Wanted {
  year: number;
  organ?: string;
  /** Figures of natural persons; the total follows, all other applicants stay at 0. */
  rows?: Partial<Record<keyof typeof ROWS, number>>;
  /** Put into the page below its report. */
  below?: string;
}

export const addressOf = (year: number): string => `${HOST}/zfxxgk/${year + 1}/report.htm`;

/** The report of Haicang, which holds, as one of another year with other figures. */
export function reportPage({ year, organ = NAMED, rows = {}, below = '' }: Wanted): string {
  let html = readFileSync(join(ROOT, 'seeds/haicang-2023/page.html'), 'utf8');
  for (const [row, n] of Object.entries(rows)) html = setRow(html, ROWS[row as keyof typeof ROWS], n);
  html = html.replaceAll(NAMED, organ).replaceAll('2023', String(year));
  return html.replace('<div class="footer">', `${below}<div class="footer">`);
}

/** The first and the last figure of a row. */
function setRow(html: string, label: string, n: number): string {
  const start = html.lastIndexOf('<tr', html.indexOf(label));
  const end = html.indexOf('</tr>', start);
  const figures = html.slice(start, end).split(/(?<=>)(\d+)(?=<)/);
  figures[1] = String(n);
  figures[figures.length - 2] = String(n);
  return html.slice(0, start) + figures.join('') + html.slice(end);
}

/** Serves a report under the address of its year. */
export function serve(portal: Portal, wanted: Wanted): string {
  const url = addressOf(wanted.year);
  portal.route(url, { type: 'text/html; charset=utf-8', body: reportPage(wanted) });
  return url;
}

/** The worker, or a page of the extension: both see the shelf. */
interface Backstage {
  evaluate<Result>(code: () => Promise<Result>): Promise<Result>;
}

/** Whatever the shelf holds is gone. */
export const emptyShelf = (backstage: Backstage): Promise<void> =>
  backstage.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    for (const name of names) {
      const open = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const stores = [...database.objectStoreNames];
      if (stores.length > 0) {
        const all = database.transaction(stores, 'readwrite');
        for (const store of stores) all.objectStore(store).clear();
        await new Promise((done) => {
          all.oncomplete = done;
        });
      }
      database.close();
    }
  });

/** The heads of all that is kept; other pages of the extension have databases of their own. */
export const headsOn = (backstage: Backstage): Promise<Record<string, unknown>[]> =>
  backstage.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name ?? '');
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      if (!database.objectStoreNames.contains('heads')) {
        database.close();
        continue;
      }
      const all = database.transaction('heads').objectStore('heads').getAll();
      const heads = await new Promise<Record<string, unknown>[]>((done) => {
        all.onsuccess = () => done(all.result);
      });
      database.close();
      return heads;
    }
    return [];
  });

/** Puts the service worker to sleep, as the browser does after half a minute. */
export async function sleep({ context }: Extended, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'service_worker');
  };
  for (const { targetId } of await running()) await session.send('Target.closeTarget', { targetId });
  await expect.poll(async () => (await running()).length).toBe(0);
  await session.detach();
}

export const markOf = (page: Page, cell: string) => page.locator(`gouji-host [data-mark="${cell}"]`);
export const cardOf = (page: Page) => page.locator('gouji-host .card');
