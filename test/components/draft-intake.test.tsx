import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDoors } from '../../components/draft/doors.ts';
import { isWelcome, ofFiles, takeFrom } from '../../components/draft/intake.ts';
import { mergedCells } from '../../components/draft/merged.ts';
import { htmlPartsOf } from '../../components/draft/mht.ts';
import { readDraft } from '../../components/draft/read-draft.ts';
import { readFile } from '../../components/draft/read-file.ts';
import { documentOfText } from '../../components/draft/text-tables.ts';

const NOW = new Date('2026-01-02T03:04:05Z');
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'a.html', type = '') =>
  new File([content], name, { type });

/** What an event carries. */
const carried = (parts: Record<string, string>, files: File[] = []) =>
  ({
    getData: (type: string) => parts[type] ?? '',
    files,
    types: [...Object.keys(parts), ...(files.length > 0 ? ['Files'] : [])],
  }) as unknown as DataTransfer;

afterEach(() => vi.restoreAllMocks());

describe('what comes in', () => {
  const image = file('x', 'a.png', 'image/png');

  test('words, whatever pictures come with them', () => {
    expect(takeFrom(carried({ 'text/html': '<p>a</p>', 'text/plain': 'a' }, [image]))).toEqual({
      html: '<p>a</p>',
      text: 'a',
    });
    expect(takeFrom(carried({ 'text/plain': 'a\tb' }))).toEqual({ html: '', text: 'a\tb' });
  });

  test('a file, although its name comes as text', () => {
    const page = file('x');
    expect(takeFrom(carried({ 'text/plain': 'a.html' }, [page]))).toEqual({ file: page });
    expect(ofFiles([page, page])).toEqual({ fault: 'several' });
  });

  test('a picture alone, and nothing at all', () => {
    expect(takeFrom(carried({}, [image]))).toEqual({ fault: 'image' });
    expect(takeFrom(carried({ 'text/html': ' \n' }))).toEqual({ fault: 'nothing' });
    expect(takeFrom(null)).toEqual({ fault: 'nothing' });
  });

  test('is welcome when it can be read', () => {
    expect(isWelcome(carried({}, [image]))).toBe(true);
    expect(isWelcome(carried({ 'text/x-moz-url': 'x' }))).toBe(false);
    expect(isWelcome(null)).toBe(false);
  });
});

test('a piece of the page that is dragged about is no draft', () => {
  const house = { onTake: vi.fn(), onOver: vi.fn() };
  const page = document.implementation.createHTMLDocument('');
  openDoors(page, house);
  const send = (type: string) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      dataTransfer: carried({ 'text/plain': 'a' }),
    });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };
  send('dragstart');
  expect(send('dragover')).toBe(false);
  expect(send('drop')).toBe(true);
  expect(house.onTake).not.toHaveBeenCalled();
  send('dragend');
  expect(send('dragover')).toBe(true);
  expect(house.onOver).toHaveBeenLastCalledWith(true);
  send('drop');
  expect(house.onTake).toHaveBeenCalledWith({ html: '', text: 'a' });
  expect(house.onOver).toHaveBeenLastCalledWith(false);
});

describe('a file', () => {
  test.each([
    ['PK\x03\x04', 'a.docx', 'word'],
    ['PK\x03\x04', 'a.wps', 'word'],
    ['PK\x03\x04', 'a.xlsx', 'sheet'],
    ['PK\x03\x04', 'a.ofd', 'print'],
    ['PK\x03\x04', 'a.zip', 'archive'],
    ['Rar!\x1a\x07', 'a.rar', 'archive'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.doc', 'word'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.et', 'sheet'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.bin', 'other'],
    ['{\\rtf1', 'a.doc', 'word'],
    ['%PDF-1.7', 'a.pdf', 'print'],
    ['\x89PNG\r\n', 'a.html', 'image'],
    ['a\0b', 'a.html', 'other'],
  ])('%j, %s, is refused as %s', async (content, name, fault) => {
    expect(await readFile(file(bytes(content), name))).toEqual({ fault });
  });

  test('is a page by what is in it, not by its name', async () => {
    expect(await readFile(file('<table><tr><td>1</td></tr></table>', 'a.xls'))).toEqual({
      pages: ['<table><tr><td>1</td></tr></table>'],
    });
    expect(await readFile(file('a\tb', 'a.html'))).toEqual({ text: 'a\tb' });
    const gbk = new Uint8Array([...bytes('<meta charset=gb2312><p>'), 0xb9, 0xb4, 0xbb, 0xfc]);
    expect(await readFile(file(gbk))).toEqual({ pages: ['<meta charset=gb2312><p>勾稽'] });
    expect(await readFile(file(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0])))).toEqual({ pages: ['<p>'] });
  });

  test('that is too large is not even opened; one that is gone is told of', async () => {
    const large = file('x');
    vi.spyOn(large, 'size', 'get').mockReturnValue(1e9);
    const opened = vi.spyOn(large, 'arrayBuffer');
    expect(await readFile(large)).toEqual({ fault: 'large' });
    expect(opened).not.toHaveBeenCalled();
    const gone = file('x');
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new Error('NotFoundError'));
    expect(await readFile(gone)).toEqual({ fault: 'unread' });
  });

  test('of many parts', () => {
    const part = (headers: string[], body: string) => ['--b', ...headers, '', body].join('\r\n');
    const message = [
      'Subject: x',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\tboundary="b"',
      '',
      'preamble',
      part(
        ['Content-Type: text/html; charset=gb2312', 'Content-Transfer-Encoding: quoted-printable'],
        '<p>=B9=B4=\r\n=BB=FC</p>',
      ),
      part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'AAAA'),
      part(['Content-Type: text/html', 'Content-Transfer-Encoding: base64'], 'PHA+\r\nMjwvcD4='),
      part(
        ['Content-Type: multipart/alternative; boundary=c'],
        '--c\r\nContent-Type: text/html\r\n\r\n<p>3</p>\r\n--c--',
      ),
      '--b--',
    ].join('\r\n');
    expect(htmlPartsOf(bytes(message)).map((each) => each.trim())).toEqual(['<p>勾稽</p>', '<p>2</p>', '<p>3</p>']);
    expect(htmlPartsOf(bytes('no message'))).toEqual([]);
  });
});

describe('text from a sheet', () => {
  const drawn = (text: string) =>
    [...documentOfText(text).body.children].map((each) =>
      each.tagName === 'TABLE'
        ? [...each.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))
        : each.textContent,
    );

  test('becomes tables where there are tabs', () => {
    expect(drawn('title\r\n\r\na\tb\tc\n1\t2\t3\nend')).toEqual([
      'title',
      '',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
      'end',
    ]);
  });

  test('keeps line breaks, tabs and quotation marks that stand in a cell', () => {
    expect(drawn('"a\nb"\t"say ""x"""\n"open\tc\n1\t2')).toEqual([
      [
        ['a\nb', 'say "x"'],
        ['"open', 'c'],
        ['1', '2'],
      ],
    ]);
  });

  test('closes the gaps of merged cells, but never over a figure that is missing', () => {
    // 本年增/减 is merged to the right, its figures are merged to the left.
    const head = '信息内容\t上一年\t增减\t\t决定';
    expect(drawn(`${head}\n许可\t26\t\t0\t84\n处罚\t70\t\t3\t82`)).toEqual([
      [
        ['信息内容', '上一年', '增减', '决定'],
        ['许可', '26', '0', '84'],
        ['处罚', '70', '3', '82'],
      ],
    ]);
    expect(drawn(`${head}\n许可\t26\t\t\t84\n处罚\t70\t\t3\t82`)[0]).toContainEqual(['许可', '26', '', '', '84']);
  });

  test('begins another table at the next headings', () => {
    expect(drawn('甲\t乙\t丙\n1\t2\t3\n子\t丑\t寅\n4\t5\t6')).toHaveLength(2);
    // A row that was left empty is no heading.
    expect(drawn('甲\t乙\t丙\n丁\t2\t3\n戊\t\t\n己\t5\t6')).toHaveLength(1);
  });

  test('gives labels and headings their spans back, and leaves empty figures empty', () => {
    const rows = [
      ['勾稽', '', '', '申请人', '', ''],
      ['', '', '', '自然人', '法人', ''],
      ['', '', '', '', '企业', '机构'],
      ['一、新收', '', '', '3', '', '4'],
      ['三、结果', '（一）公开', '', '1', '2', '3'],
      ['', '（三）不予', '1.秘密', '1', '2', '3'],
      ['', '', '2.禁止', '1', '', '3'],
      ['', '（六）其他', '', '0', '0', '0'],
    ];
    const brief = mergedCells(rows).map((cells) =>
      cells.map(
        ({ text, colspan, rowspan }) =>
          `${text}${colspan > 1 ? ` ↔${colspan}` : ''}${rowspan > 1 ? ` ↕${rowspan}` : ''}`,
      ),
    );
    expect(brief).toEqual([
      ['勾稽 ↔3 ↕3', '申请人 ↔3'],
      ['自然人 ↕2', '法人 ↔2'],
      ['企业', '机构'],
      ['一、新收 ↔3', '3', '', '4'],
      ['三、结果 ↕4', '（一）公开 ↔2', '1', '2', '3'],
      ['（三）不予 ↕2', '1.秘密', '1', '2', '3'],
      ['2.禁止', '1', '', '3'],
      ['（六）其他 ↔2', '0', '0', '0'],
    ]);
  });
});

describe('a draft', () => {
  const at = (parts: { html?: string; text?: string }) => readDraft({ html: '', text: '', ...parts }, NOW);

  test('is read from the HTML, and from the text where only that has tables', async () => {
    expect(await at({ html: '<table><tr><td>1</td></tr></table>', text: 'a\tb' })).toMatchObject({
      snapshot: { cells: [{ text: '1' }] },
      file: null,
      at: NOW,
    });
    expect(await at({ html: '<div>a b</div>', text: 'a\tb\n1\t2' })).toMatchObject({
      snapshot: { cells: [{ text: 'a' }, { text: 'b' }, { text: '1' }, { text: '2' }] },
    });
  });

  test('that is empty, a picture, or larger than any report, is none', async () => {
    expect(await at({ html: '<p> </p>' })).toBe('nothing');
    expect(await at({ html: '<p><img src="x.png"></p>' })).toBe('image');
    expect(await at({ text: 'a'.repeat(20_000_001) })).toBe('large');
    expect(await at({ html: `<p>${'a'.repeat(20_000_001)}` })).toBe('large');
    expect(await readDraft({ file: file('') }, NOW)).toBe('empty');
    expect(await readDraft({ fault: 'several' }, NOW)).toBe('several');
  });

  test('is no larger for the pictures that are written into it', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(21_000_000)}">`;
    expect(await at({ html: `<p>a</p>${picture}` })).toMatchObject({ snapshot: { lines: [{ text: 'a' }] } });
  });

  test('of several pages is the one that has most to say', async () => {
    const title = '示例市财政局2023年政府信息公开工作年度报告';
    const sections = [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ];
    const page = (html: string) => `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`;
    const html = `<h1>${title}</h1>${sections.map((each) => `<p>${each}</p>`).join('')}`;
    const message = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${page('<p>menu</p>')}${page(html)}--b--`;
    expect(await readDraft({ file: file(message, 'a.mht') }, NOW)).toMatchObject({
      file: 'a.mht',
      result: { kind: 'unreadable-report', title },
    });
  });
});
