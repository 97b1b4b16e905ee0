import { test as base, expect } from '@playwright/test';
import { type Extended, launchChromium } from './chromium.ts';
import { openPortal, type Portal } from './portal.ts';

interface PerWorker {
  /** The sample portal; what a test routes, it takes away again. */
  portal: Portal;
  /** Chromium with the extension, shared by the tests of one file. */
  extended: Extended;
}

interface PerTest {
  /** What the console and uncaught errors said, on the page and in the popup. Not empty at the end: the test fails. */
  problems: string[];
}

/** Playwright's `test`, with `page` and `context` of a browser that carries the extension. */
export const test = base.extend<PerTest, PerWorker>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const portal = await openPortal();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],
  extended: [
    async ({ portal }, use) => {
      const extended = await launchChromium(portal);
      await use(extended);
      await extended.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ extended }, use) => use(extended.context),
  problems: async ({ context }, use) => {
    const problems: string[] = [];
    const hear = (message: { type(): string; text(): string; location(): { url: string } }) => {
      const { url } = message.location();
      // Saved pages name images and scripts that were never saved.
      const missing = /^Failed to load resource/.test(message.text()) && !url.startsWith('chrome-extension:');
      if (message.type() === 'error' && !missing) problems.push(`${message.text()} (${url})`);
    };
    const catchError = (error: { error(): Error }) => problems.push(error.error().stack ?? error.error().message);
    context.on('console', hear);
    context.on('weberror', catchError);
    await use(problems);
    context.off('console', hear);
    context.off('weberror', catchError);
    expect(problems, 'errors in the console').toEqual([]);
  },
  page: async ({ context, problems: _listening }, use) => {
    const page = await context.newPage();
    await use(page);
    // The popup too, and whatever else the test opened: the next one starts from nothing.
    await Promise.all(
      context
        .pages()
        .slice(1)
        .map((each) => each.close()),
    );
  },
});

export { expect };
