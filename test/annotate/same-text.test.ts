// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textNow } from '../../lib/annotate/same-text.ts';
import { readPage } from '../../lib/read/page.ts';

/** A cell that reads otherwise now than when the page was read counts as edited, and its mark is lost. */
test.each([
  '25<sup>1</sup>',
  '25<span style="vertical-align: super">①</span>',
  '<sup>12</sup>',
  '2<b>5</b>',
  '<p>2</p>',
])('a cell is read again as it was: %s', (html) => {
  document.body.innerHTML = `<table><tr><td>${html}</td></tr></table>`;
  const [cell] = document.querySelectorAll('td');
  expect(cell && textNow(cell)).toBe(readPage(document).snapshot.cells[0]?.text);
});
