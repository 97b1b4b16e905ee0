/**
 * `npm start`: the sample portal and a browser that carries the extension, on the page of Jining.
 * `npm start -- NAME` opens another saved page, `--headless` does without a window, `--stay` keeps it running then.
 */
import { ensure, findChromium } from '../setup/ensure.mjs';

await ensure({ browser: true });
const { buildExtension } = await import('../setup/build.mjs');
const { start } = await import('./start.ts');
try {
  await start({
    extension: await buildExtension('chrome'),
    executablePath: findChromium(),
    args: process.argv.slice(2),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
