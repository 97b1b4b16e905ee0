import { readFileSync, writeFileSync } from 'node:fs';
import { compact } from './compact.ts';
import { CORPUS, fileOf } from './pages.ts';

/**
 * `npm run corpus -- NAME…` writes what the check gives for pages of the corpus into their expected.json (all of them
 * without a name). The diff is then read by a person: a page joins the corpus by review, not by this command.
 */
const names = process.argv.slice(2);
for (const page of CORPUS) {
  if (names.length > 0 && !names.some((name) => page.path.endsWith(`/${name}`))) continue;
  const { about = 'TODO: what this page teaches', class: group, hard } = page.expected ?? {};
  const next = { about, ...(group ? { class: group, hard } : {}), ...compact(page.check()) };
  const file = fileOf(page.path, 'expected.json');
  const text = `${JSON.stringify(next, null, 2)}\n`;
  const before = page.expected ? readFileSync(file, 'utf8') : '';
  if (text !== before) {
    writeFileSync(file, text);
    process.stdout.write(`${before === '' ? 'new' : 'changed'}: ${page.path}\n`);
  }
}
