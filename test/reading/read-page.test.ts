import { describe, expect, it } from 'vitest';
import { siteNameOf } from '../../lib/read/links.ts';
import { livePage } from '../../lib/read/live-page.ts';
import { readPage } from '../../lib/read/page.ts';
import { documentOf, snapshotOf } from './page.ts';

const linesOf = (html: string): string[] => snapshotOf(html).lines.map(({ text }) => text);

describe('lines', () => {
  it('end with blocks and breaks, not with inline elements', () => {
    expect(linesOf('<p>一、<b>总体</b><span>情况</span></p>甲<br>乙<div>丙<p>丁</div>戊')).toEqual([
      '一、总体情况',
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
    ]);
  });

  it('collapse the white space of HTML and keep that of typesetting', () => {
    expect(linesOf('<p>\n  政务\t\r\n公开\u00a0 \u3000工作  </p>')).toEqual(['政务 公开\u00a0 \u3000工作']);
  });

  it('know their heading, and forget it behind it', () => {
    const { lines } = snapshotOf('<h1>标<span>题</span></h1><p>文</p><H3>节</H3>');
    expect(lines.map(({ heading }) => heading)).toEqual([1, 0, 3]);
  });

  it('are links where nothing but bullets and dates stands beside a link', () => {
    const { lines } = snapshotOf(
      '<li>· <a href=a>2022年年报</a> [2023-01-09]</li><li>见<a href=b>附件</a></li><p><a href=c>甲</a><a href=d>乙</a></p>',
    );
    expect(lines.map(({ link }) => link)).toEqual([true, false, true]);
  });

  it('leave a footnote’s mark out, and no figure that is raised itself', () => {
    expect(linesOf('<p>25<sup>1</sup>件</p><p>7<span style="vertical-align: SUPER">①</span></p>')).toEqual([
      '25件',
      '7',
    ]);
    expect(linesOf('<p> <sup>12</sup></p>')).toEqual(['12']);
  });

  it('know the cell they lie in; text of a nested table lies in its own', () => {
    const { lines, cells, tables } = snapshotOf('<table><tr><td>甲<table><tr><td>乙</table>丙<td>丁</table>戊');
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([
      ['甲', 0],
      ['乙', 1],
      ['丙', 0],
      ['丁', 2],
      ['戊', -1],
    ]);
    expect(cells.map(({ text }) => text)).toEqual(['甲\n丙', '乙', '丁']);
    expect(tables.map(({ parentCell }) => parentCell)).toEqual([-1, 0]);
  });

  it('leave out what is no text to a person', () => {
    const html =
      '<body><script>a</script><style>b</style><noscript>c</noscript><template>d</template><textarea>e</textarea><select><option>f</select>' +
      '<ruby>区<rp>(</rp><rt>qū</rt><rp>)</rp></ruby><svg><text>g</text></svg><progress>h</progress>';
    expect(linesOf(html)).toEqual(['区']);
  });
});

describe('what is not seen', () => {
  it.each([
    'hidden',
    'style="display:none"',
    "style='color:red; DISPLAY : none'",
    'style="visibility:hidden"',
    'hidden="until-found"',
  ])('is not read: %s', (how) => {
    expect(
      linesOf(`<p>甲</p><p ${how}>乙<b>丙</b></p><table><tr ${how}><td>丁<tr><td>戊<td ${how}>己</table>`),
    ).toEqual(['甲', '戊']);
  });

  it('is read where its style only sounds like hiding', () => {
    expect(linesOf('<p style="--display:none">甲</p><p style="backface-visibility:hidden">乙</p>')).toEqual([
      '甲',
      '乙',
    ]);
  });

  it('is read where a statutory table is nowhere else', () => {
    const table = '<table><tr><td>第二十条第（一）项<tr><td>信息内容<td>本年制发件数<tr><td>规章<td>3</table>';
    expect(linesOf(`<p>公开</p><div style="display:none"><p>报告</p>${table}</div>`)).toContain('报告');
    expect(linesOf(`${table}<div style="display:none"><p>旧稿</p>${table}</div>`)).not.toContain('旧稿');
  });
});

describe('tables', () => {
  it('of roles are read as tables of elements are', () => {
    const { tables, cells } = snapshotOf(
      '<div role=table><div role=rowgroup><div role=row><span role=columnheader aria-colspan=2>甲</span></div></div>' +
        '<div role=row><div role=rowheader>乙</div><div role=gridcell aria-rowspan=3>1</div></div></div>',
    );
    expect(tables[0]?.groups.map((rows) => rows.map((row) => row.cells))).toEqual([[[0]], [[1, 2]]]);
    expect(cells.map(({ text, header, colspan, rowspan }) => [text, header, colspan, rowspan])).toEqual([
      ['甲', true, 2, 1],
      ['乙', true, 1, 1],
      ['1', false, 1, 3],
    ]);
  });

  it('of elements take no part of roles, nor the other way round', () => {
    const { tables, cells } = snapshotOf(
      '<table><tr><td>甲<div role=row><span role=cell>乙</span></div></table><p role=cell>丙</p>',
    );
    expect([tables.length, cells.length]).toEqual([1, 1]);
    expect(cells[0]?.text).toBe('甲\n乙');
  });

  it('take no role for one that every object has', () => {
    expect(snapshotOf('<div role=constructor>甲</div><div role=__proto__>乙</div>').lines).toHaveLength(2);
  });

  it('are as the parser mends them: no tr, no end tags, blocks between rows', () => {
    const { tables, cells } = snapshotOf('<table><td>1<td>2</tr><div>页</div><tr><td>3</table>');
    expect(tables[0]?.groups.flat().map((row) => row.cells.map((cell) => cells[cell]?.text))).toEqual([
      ['1', '2'],
      ['3'],
    ]);
  });

  it('say after which line they stand', () => {
    expect(snapshotOf('<p>甲</p><p>乙</p><table><tr><td>丙</table>').tables[0]?.line).toBe(2);
  });
});

describe('links, images, frames and metas', () => {
  it('lists files in reading order, by address or by name, with where they stand', () => {
    const { attachments } = snapshotOf(
      '<p>文</p><a href="/a.DOCX?x=1">附件<b>一</b></a><a href="/list.html">目录</a><p><a href="down?id=3">附件二.pdf</a>' +
        '<a href=" b%E8%A1%A8.xls "></a><a href="c.ofd#p">三</a><a>无.pdf</a><a href="javascript:open(1)">四.wps</a>',
    );
    expect(attachments).toEqual([
      { text: '附件一', href: '/a.DOCX?x=1', type: 'docx', line: 1 },
      { text: '附件二.pdf', href: 'down?id=3', type: 'pdf', line: 2 },
      { text: 'b表.xls', href: 'b%E8%A1%A8.xls', type: 'xls', line: 2 },
      { text: '三', href: 'c.ofd#p', type: 'ofd', line: 2 },
    ]);
  });

  it('shows a name as it stands where its escapes are broken', () => {
    expect(snapshotOf('<a href="/%E8%A1.pdf"></a>').attachments[0]?.text).toBe('%E8%A1.pdf');
  });

  it('counts links, and those that name reports', () => {
    const { links } = snapshotOf(
      '<a href=1>2022年政府信息公开工作年度报告</a><a href=2>信息公开年報</a><a href=3>信息公开指南</a><a name=x>年度报告</a>',
    );
    expect(links).toEqual({ total: 3, report: 2 });
  });

  it('names frames that have an address, and does not read what they show without', () => {
    const { frames, lines } = snapshotOf(
      '<iframe src=" /body.html ">旧</iframe><iframe src="about:blank"></iframe><iframe></iframe>',
    );
    expect(frames).toEqual(['/body.html']);
    expect(lines).toEqual([]);
  });

  it('notes images with their words and their line', () => {
    expect(snapshotOf('<p>文</p><img src=a alt=表><p>末</p><img>').images).toEqual([
      { line: 1, alt: '表' },
      { line: 2, alt: '' },
    ]);
  });

  it('keeps the first value of each meta, whatever its name', () => {
    const { meta } = snapshotOf(
      '<meta name=PubDate content=" 2024-01-05 "><meta name=pubdate content=x><meta property="og:title" content=题>' +
        '<meta name=__proto__ content=p><meta name=constructor content=c><meta content=n><meta name=empty>',
    );
    expect(meta.pubdate).toBe('2024-01-05');
    expect(meta['og:title']).toBe('题');
    expect([meta.constructor, Object.keys(meta).includes('__proto__')]).toEqual(['c', true]);
    expect(Object.keys(meta)).toHaveLength(4);
  });
});

describe('a page that answers for itself', () => {
  const NAMES = [
    'body',
    'title',
    'documentElement',
    'querySelectorAll',
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'tagName',
    'getAttribute',
    'hasAttribute',
    'textContent',
    'childNodes',
    'attributes',
    'cells',
    'data',
  ];

  it('is read past the names of its forms and fields', () => {
    const fields = NAMES.map((name) => `<input name="${name}">`).join('');
    const images = NAMES.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
    const snapshot = snapshotOf(
      `<title>题</title>${images}<form hidden>${fields}<p>密</p></form><form>${fields}<table id=cells><tr><td>1</table><p>文</p></form><p>末</p>`,
    );
    expect(snapshot.documentTitle).toBe('题');
    expect(snapshot.lines.map(({ text }) => text)).toEqual(['1', '文', '末']);
  });
});

describe('livePage', () => {
  const html = '<p>　新收 <b>12</b>\n件</p><table><tr><td>1</table>';

  it('finds a place of a line on the page, across elements and collapsed space', () => {
    const reading = readPage(documentOf(html));
    const text = reading.snapshot.lines[0]?.text ?? '';
    expect(livePage(reading).rangeOf(0, text.indexOf('12'), 4)?.toString()).toBe('12\n件');
  });

  it('is null where the text is no longer what was read', () => {
    const document = documentOf(html);
    const reading = readPage(document);
    const bold = document.querySelector('b');
    if (bold) bold.textContent = '13';
    expect(livePage(reading).rangeOf(0, 0, 2)).toBeNull();
  });

  it('is null for a cell that was taken away', () => {
    const document = documentOf(html);
    const live = livePage(readPage(document));
    expect(live.elementOf(0)?.textContent).toBe('1');
    document.querySelector('table')?.remove();
    expect([live.elementOf(0), live.elementOf(7)]).toEqual([null, null]);
  });
});

describe('links that name a report', () => {
  it('are noted with their address as written, by their longer name', () => {
    const { reportLinks, links } = snapshotOf(
      '<a href="a.html" title="某局2022年政府信息公开工作年度报告">某局2022年政府信息公…</a>' +
        '<a href="b.html">某局2021年政府信息公开年报</a><a href="c.html">通知公告</a><a>某局2020年政府信息公开年报</a>',
    );
    expect(reportLinks).toEqual([
      { text: '某局2022年政府信息公开工作年度报告', href: 'a.html' },
      { text: '某局2021年政府信息公开年报', href: 'b.html' },
    ]);
    // What a page is, is judged by what a person reads on it.
    expect(links.report).toBe(1);
  });

  it('are not counted without end', () => {
    const many = Array.from({ length: 100 }, (_, k) => `<a href="${k}">某局${k}年政府信息公开年报</a>`).join('');
    expect(snapshotOf(many).reportLinks).toHaveLength(60);
  });
});

describe('the name of the portal', () => {
  it('is what its meta tags say', () => {
    expect(siteNameOf(snapshotOf('<meta name="SiteName" content=" 示例市人民政府 ">'))).toBe('示例市人民政府');
    expect(siteNameOf(snapshotOf('<meta name="SiteName" content="">'))).toBeNull();
    expect(siteNameOf(snapshotOf('<p>文</p>'))).toBeNull();
  });
});
