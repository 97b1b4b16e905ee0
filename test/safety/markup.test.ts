import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CODE } from './code.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every way in which text becomes markup or code. */
const WAYS =
  /\b(?:(?:inner|outer)HTML|insertAdjacentHTML|createContextualFragment|setHTML(?:Unsafe)?|parseHTMLUnsafe|dangerouslySetInnerHTML|DOMParser)\b|\bsrcdoc\s*=|\bdocument\.write|\b(?:eval|Function)\s*\(|\bset(?:Timeout|Interval)\(\s*["'`]/g;

/** Files that go one of these ways, and why that is safe. */
const ALLOWED: Record<string, string> = {
  'components/draft/inert.ts': 'a draft becomes a document without a window: nothing in it runs or is fetched',
  'components/shared/print-page.ts':
    'a sheet whose words are escaped, in a frame where no script runs and nothing is fetched',
};

const waysIn = (text: string): string[] => text.match(WAYS) ?? [];

test('the pattern knows each way', () => {
  const all = [
    'cell.innerHTML = text',
    'cell.outerHTML',
    "cell.insertAdjacentHTML('beforeend', text)",
    'range.createContextualFragment(text)',
    'cell.setHTML(text)',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'new DOMParser()',
    'frame.srcdoc = text',
    '<iframe srcdoc={text} />',
    'document.writeln(text)',
    'eval(text)',
    'new Function(text)',
    "setTimeout('text', 1)",
  ];
  expect(all.filter((each) => waysIn(each).length === 0)).toEqual([]);
  expect(waysIn("page.querySelectorAll('iframe[srcdoc]')")).toEqual([]);
});

test('text stays text: no file makes markup or code of it', () => {
  const against = CODE.flatMap((path) =>
    path in ALLOWED ? [] : waysIn(readFileSync(join(ROOT, path), 'utf8')).map((way) => `${path}: ${way}`),
  );
  expect(against).toEqual([]);
  expect(Object.keys(ALLOWED).filter((path) => waysIn(readFileSync(join(ROOT, path), 'utf8')).length === 0)).toEqual(
    [],
  );
});
