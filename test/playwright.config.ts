import { defineConfig } from '@playwright/test';

/** One worker: the tests share a browser, and two browsers on two cores only wait for one another. */
export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'results/playwright',
  globalSetup: './setup/build.mjs',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  globalTimeout: 5 * 60_000,
  expect: { timeout: 5_000 },
  reporter: [['line'], ['json', { outputFile: 'results/playwright.json' }]],
});
