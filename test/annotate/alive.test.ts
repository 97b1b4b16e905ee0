import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isOpen } from '../../lib/annotate/alive.ts';

test('a document is open in its window, and nowhere once that is closed or gone', () => {
  const { document, DOMParser } = new JSDOM().window;
  expect(isOpen(document)).toBe(true);
  expect(isOpen(new DOMParser().parseFromString('', 'text/html'))).toBe(false);
  expect(isOpen({ defaultView: { closed: true } } as Document)).toBe(false);
});
