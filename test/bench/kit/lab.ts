import type { CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../../browser/chromium.ts';
import { openPortal } from '../../browser/portal.ts';

/** One open page, and a world in it as an extension's scripts have one: they see the page's nodes, not its variables. */
export interface Specimen {
  page: Page;
  cdp: CDPSession;
  /** What an expression is in the isolated world; promises are waited for. */
  run<T>(expression: string): Promise<T>;
  /** What the browser counts: seconds of the processor that the page's thread took, layouts, styles, bytes of the heap. */
  counters(): Promise<Record<string, number>>;
  /** Loads the page once more, in the same process, with a world of its own. */
  again(): Promise<void>;
  close(): Promise<void>;
}

export interface Lab {
  version: string;
  open(html: string): Promise<Specimen>;
  close(): Promise<void>;
}

/**
 * A Chromium without the extension, on pages of this computer. Each page comes from a site of its own, and so into a
 * process of its own: nothing is compiled or warm there. Isolated from other origins its clock is exact to 5 µs.
 */
export async function openLab(): Promise<Lab> {
  const portal = await openPortal();
  const { context, close } = await launchChromium(portal, { extension: null });
  let sites = 0;
  return {
    version: context.browser()?.version() ?? '?',
    async open(html) {
      const host = `bench${sites++}.gov.cn`;
      const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
      const end = portal.route(`${host}/`, { body: html, headers, type: 'text/html; charset=utf-8' });
      const page = await context.newPage();
      // A million nodes take a while to arrive; nobody looks at them.
      await page.goto(`https://${host}/`, { waitUntil: 'domcontentloaded', timeout: 300_000 });
      const cdp = await context.newCDPSession(page);
      const world = async (): Promise<number> => {
        const { frameTree } = await cdp.send('Page.getFrameTree');
        const frame = { frameId: frameTree.frame.id, worldName: 'bench' };
        return (await cdp.send('Page.createIsolatedWorld', frame)).executionContextId;
      };
      let contextId = await world();
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      return {
        page,
        cdp,
        async counters() {
          const { metrics } = await cdp.send('Performance.getMetrics');
          return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
        },
        async run<T>(expression: string): Promise<T> {
          const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
            expression,
            contextId,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value as T;
        },
        async again() {
          await page.reload({ waitUntil: 'domcontentloaded', timeout: 300_000 });
          contextId = await world();
        },
        async close() {
          end();
          await page.close();
        },
      };
    },
    async close() {
      await close();
      await portal.close();
    },
  };
}
