import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME` runs `test/bench/NAME.ts`. */
const names = readdirSync(import.meta.dirname)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'main');
const name = process.argv[2] ?? '';
if (names.includes(name)) await import(`./${name}.ts`);
else {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}\n`);
  process.exitCode = 2;
}
