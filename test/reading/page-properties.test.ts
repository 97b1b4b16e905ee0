import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/read/page.ts';

/** Markup of all that a page is made of: blocks, inline text, tables in tables, lists, what is unread and what is unseen. */
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom(
      '一',
      ' 二 ',
      '12',
      '&lt;b&gt;',
      '&amp;nbsp;',
      '&nbsp;',
      '\n',
      '政府',
      '<br>',
      '<img alt=图>',
      '<!-- 注 -->',
      '<hr>',
    ),
    fc.constantFrom(
      '<script>var a = "脚本"</script>',
      '<style>p{}</style>',
      '<textarea>框</textarea>',
      '<select><option>选</select>',
    ),
    children(tie('node'), [
      'div',
      'p',
      'span',
      'b',
      'ul',
      'li',
      'h2',
      'section',
      'a href="x.pdf"',
      'center',
      'font',
      'ruby',
      'rt',
    ]),
    children(tie('node'), [
      'div hidden',
      'span style="display:none"',
      'p style="visibility: hidden"',
      'table style="display:none"',
    ]),
    children(tie('node'), ['div role=table', 'div role=row', 'span role=cell', 'div role=grid']),
    fc
      .array(
        fc.array(fc.tuple(fc.constantFrom('td', 'th', 'td hidden', 'td rowspan=2'), tie('node')), { maxLength: 3 }),
        { maxLength: 3 },
      )
      .map(
        (rows) =>
          `<table>${rows.map((row) => `<tr>${row.map(([tag, inner]) => `<${tag}>${inner}`).join('')}</tr>`).join('')}</table>`,
      ),
  ),
}));

function children(inner: fc.Arbitrary<string>, tags: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...tags), fc.array(inner, { maxLength: 4 }))
    .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag.split(' ')[0]}>`);
}

const parser = new new JSDOM('').window.DOMParser();
const documentOf = (html: string): Document => parser.parseFromString(`<body>${html}`, 'text/html');

const UNREAD = 'script,style,textarea,select,rt';
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /(?:display|visibility):\s*(?:none|hidden)/.test(element.getAttribute('style') ?? '');
const bare = (text: string): string => text.replace(/\s/g, '');

/** What a person sees of a node, by the plainest of means. */
function seen(from: Node, leaveOut: (element: Element) => boolean = () => false): string {
  if (from.nodeType === 3) return from.textContent ?? '';
  if (from.nodeType !== 1) return '';
  const element = from as Element;
  if (element.matches(UNREAD) || isHidden(element) || leaveOut(element)) return '';
  return [...element.childNodes].map((child) => seen(child, leaveOut)).join('');
}

describe('readPage', () => {
  const page = fc.array(node, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

  it('reads all text that is seen, once and in order', () => {
    fc.assert(
      fc.property(page, (html) => {
        const document = documentOf(html);
        const { snapshot } = readPage(document);
        expect(bare(snapshot.lines.map(({ text }) => text).join(''))).toBe(bare(seen(document.body)));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives each cell its own text, and that of a nested table to that table', () => {
    // Of table elements only: what stands in a table of roles beside its cells is text of the cell around it.
    const isTable = (element: Element): boolean => element.tagName === 'TABLE';
    fc.assert(
      fc.property(
        page.filter((html) => !html.includes('role=')),
        (html) => {
          const { snapshot, live } = readPage(documentOf(html));
          for (const [k, cell] of snapshot.cells.entries()) {
            const children = [...(live.cells[k]?.childNodes ?? [])];
            expect(bare(cell.text)).toBe(bare(children.map((child) => seen(child, isTable)).join('')));
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it('refers to places that exist: cells to tables, rows to cells, lines to cells, tables to the cell around them', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { snapshot, live } = readPage(documentOf(html));
        const { cells, tables, lines } = snapshot;
        const listed = tables.flatMap(({ groups }) => groups.flat().flatMap((row) => row.cells));
        expect(listed.toSorted((a, b) => a - b)).toEqual(cells.map((_, k) => k));
        for (const { table } of cells) expect(tables[table]).toBeDefined();
        for (const { cell } of lines) expect(cell === -1 || cells[cell] !== undefined).toBe(true);
        for (const [k, { parentCell }] of tables.entries()) {
          if (parentCell >= 0) expect(cells[parentCell]?.table).toBeLessThan(k);
        }
        expect(live.cells).toHaveLength(cells.length);
        expect(live.lines).toHaveLength(lines.length);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing on the page', () => {
    fc.assert(
      fc.property(page, (html) => {
        const document = documentOf(html);
        const before = document.documentElement.outerHTML;
        readPage(document);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('takes text as text, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        const document = documentOf('<table><tr><td></td></tr></table>');
        const cell = document.querySelector('td');
        if (!cell) throw new Error('no cell');
        cell.textContent = text;
        const { snapshot } = readPage(document);
        expect(snapshot.cells[0]?.text).toBe(text.replace(/[ \t\r\n\f]+/g, ' ').trim());
      }),
      { numRuns: 300 },
    );
  });
});
