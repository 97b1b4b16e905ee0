import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = resolve(import.meta.dirname, '..');

/** Only components want a document of their own; tests that read pages make one with jsdom, as the headless check does. */
export default defineConfig({
  root: ROOT,
  test: {
    projects: [
      project('unit', ['test/**/*.test.ts'], ['test/browser/**', 'test/components/**', 'test/corpus/**']),
      project('corpus', ['test/corpus/**/*.test.ts']),
      {
        ...project('components', ['test/components/**/*.test.{ts,tsx}'], [], 'happy-dom'),
        plugins: [preact(), WxtVitest()],
      },
      // A real Firefox, one at a time; `npm test` runs it after the builds.
      project('firefox', ['test/browser/firefox/**/*.test.ts']),
    ],
  },
});

function project(name: string, include: string[], exclude: string[] = [], environment = 'node') {
  const firefox = name === 'firefox';
  return {
    root: ROOT,
    test: {
      name,
      include,
      exclude: ['node_modules/**', '.output/**', ...exclude],
      environment,
      // WXT's plugin would have it say whether the build is for Firefox; here it is the path of one.
      env: { FIREFOX: process.env.FIREFOX ?? '' },
      testTimeout: firefox ? 60_000 : 10_000,
      hookTimeout: firefox ? 60_000 : 30_000,
      fileParallelism: !firefox,
      // One browser for all of its files.
      isolate: !firefox,
    },
  };
}
