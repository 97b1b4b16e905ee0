import { defineConfig } from '@playwright/test';

/** Two workers: each has a browser of its own, which its files share, and much of a test is waiting for it. */
export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'results/playwright',
  globalSetup: './setup/build.mjs',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  globalTimeout: 9 * 60_000,
  expect: { timeout: 5_000 },
  reporter: [['line'], ['json', { outputFile: 'results/playwright.json' }]],
});
