import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { snapshotOf } from '../../lib/headless/page.ts';
import { BudgetSpent, parsePage } from '../../lib/headless/parse.ts';
import type { TreeElement, TreeNode } from '../../lib/headless/tree.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { readPage } from '../../lib/read/page.ts';
import { htmlOf, PATHS } from './pages.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLENTY = 1e7;

/** jsdom takes scripts for switched off, where `<noscript>` has elements in it. */
const treeOf = (html: string) => parsePage(html, { nodes: PLENTY }, false);
const byTree = (html: string): PageSnapshot => readPage(treeOf(html) as unknown as Document).snapshot;

/** One window for all pages: each of its own would cost ten times the time. */
const { window } = new JSDOM();
const parser = new window.DOMParser();
const domOf = (html: string): Document => parser.parseFromString(html, 'text/html');
const byJsdom = (html: string): PageSnapshot => readPage(domOf(html)).snapshot;

/** Both trees as the same plain text. */
function outline(node: Node | TreeNode, depth = 0): string {
  const own =
    node.nodeType === 3 ? JSON.stringify((node as Text).data) : node.nodeType === 1 ? nameOf(node as Element) : '';
  let text = own === '' ? '' : `${' '.repeat(depth)}${own}\n`;
  for (let child = node.firstChild; child; child = child.nextSibling) text += outline(child, depth + 1);
  return text;
}

function nameOf(element: Element | TreeElement): string {
  const names = ['hidden', 'href', 'colspan', 'id'].filter((name) => element.hasAttribute(name));
  return [element.tagName, ...names.map((name) => `${name}=${element.getAttribute(name)}`)].join(' ');
}

describe('the light tree is jsdom’s', () => {
  test.each(PATHS)('%s', (path) => {
    const [html = ''] = htmlOf([path]);
    expect(byTree(html)).toEqual(byJsdom(html));
  });

  const messy = {
    'cells without rows, rows without tables': '<table><td>1<td>2<tr>3<div>4</table><tr><td>5',
    'blocks between rows': '<table><div>a</div><tr><p>b<form><td>c</form></table>',
    'text between rows, in pieces': '<table>a<tr>b<td>c</td>d</tr>e<!-- -->f</table>g',
    'a table in a paragraph, with quirks': '<p>a<table><tr><td>b</table>c',
    'a table in a paragraph, without': '<!doctype html><p>a<table><tr><td>b</table>c',
    'crossed formatting': '<b>1<p>2</b>3<i>4<a href=x>5<a href=y>6</p>7</i>8',
    templates: '<template><table><tr><td>1</template><table><template><tr><td>2</template><tr><td>3</table>',
    'a frameset': '<frameset><frame src=a></frameset><noframes>b</noframes>',
    'drawings and formulas':
      '<svg><title>a</title><a xlink:href=b href=c>d</a><foreignObject><p>e</svg><math><mi>f<p>g',
    'two bodies': '<html lang=a><body id=b>c<html id=d hidden><body hidden>f',
    'no body': '<title> a \n b </title><meta name=c content=d>',
    nothing: '',
    'a select': '<select><option>a<table><tr><td>b</select>c',
    'a title in a drawing first': '<svg><title>a</title></svg><title>b</title>',
    'noscript in the head': '<head><noscript><p>a</noscript><title>b</title><body>c',
    'null characters and references': 'a\u0000b<table>\u0000c<td>&nbsp;&#x4e00;&ampd</table>',
  };
  test.each(Object.entries(messy))('%s', (_name, html) => {
    const [tree, dom] = [treeOf(html), domOf(html)];
    expect(outline(tree)).toBe(outline(dom));
    expect(tree.title).toBe(dom.title);
    expect(tree.body?.tagName).toBe(dom.body?.tagName);
    expect(tree.textContent).toBe(dom.documentElement?.textContent ?? '');
    expect(byTree(html)).toEqual(byJsdom(html));
  });

  test('whatever the soup', () => {
    const tags = 'table tr td th tbody caption p div a b i form select option svg title template li ul h1 body'.split(
      ' ',
    );
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom('a', ' ', '<!-- c -->', '<!doctype html>', '<br>', '<td colspan=2>', '<a href=x>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = pieces.join('');
        expect(outline(treeOf(html))).toBe(outline(domOf(html)));
      }),
      { numRuns: Number(process.env.GOUJI_RUNS ?? 300) },
    );
  });
});

describe('the light tree', () => {
  test('hides what <noscript> holds, as a browser does', () => {
    const html = '<head><noscript><p>请打开脚本</p></noscript><title>t</title></head><body><noscript>x</noscript>y';
    expect(snapshotOf(html).lines.map(({ text }) => text)).toEqual(['y']);
  });

  test('finds by tag and attribute, and says so where it is asked for more', () => {
    const tree = treeOf('<meta name=a><meta content=b><p content=c><svg content=d></svg>');
    expect(tree.querySelectorAll('meta[content]')).toHaveLength(1);
    expect(tree.querySelectorAll('[content]')).toHaveLength(3);
    expect(tree.querySelectorAll('p')).toHaveLength(1);
    expect(() => tree.querySelectorAll('p > a')).toThrow('p > a');
  });

  test('stops where a page makes more nodes than are allowed', () => {
    expect(() => parsePage('<p>a<p>b', { nodes: 5 })).toThrow(BudgetSpent);
  });

  test('nests as deep as the page does', () => {
    const deep = `${'<b>'.repeat(20_000)}x`;
    expect(treeOf(deep).textContent).toBe('x');
    expect(snapshotOf(deep).lines).toHaveLength(1);
  });
});

describe('a frame with its document inside', () => {
  const framed = (html: string): string =>
    `<p>a<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe><p>b`;
  const texts = (html: string): string[] => snapshotOf(html).lines.map(({ text }) => text);

  test('is read where it stands', () => {
    expect(texts(framed('<title>t</title><p>x<table><tr><td>y</table>'))).toEqual(['a', 'x', 'y', 'b']);
  });

  test('frames in frames, to an end', () => {
    let html = 'innermost';
    for (let depth = 1; depth <= 4; depth++) html = framed(html);
    expect(texts(html)).toContain('innermost');
    for (let depth = 0; depth < 4; depth++) html = framed(html);
    expect(texts(html)).not.toContain('innermost');
  });

  test('shares the allowance of its page', () => {
    const frame = `<iframe srcdoc="${'<br>'.repeat(260_000)}"></iframe>`;
    expect(snapshotOf(frame).tooLarge).toBe(false);
    expect(snapshotOf(frame.repeat(4)).tooLarge).toBe(true);
  });

  test('one with an address is named and not fetched', () => {
    expect(snapshotOf('<iframe src="http://a.gov.cn/b"></iframe>').frames).toEqual(['http://a.gov.cn/b']);
  });
});
