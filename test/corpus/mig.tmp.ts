import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compact } from './compact.ts';
import { CORPUS, fileOf } from './pages.ts';
for (const page of CORPUS) {
  const t = fileOf(page.path, 'truth.json');
  const truth = existsSync(t) ? JSON.parse(readFileSync(t, 'utf8')) : (page.expected ?? {});
  const next = { about: truth.about, ...(truth.class ? { class: truth.class, hard: truth.hard } : {}), ...compact(page.check()) };
  writeFileSync(fileOf(page.path, 'expected.json'), JSON.stringify(next, null, 2) + '\n');
}
