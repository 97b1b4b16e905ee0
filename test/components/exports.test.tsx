import { render } from 'preact';
import { act } from 'preact/test-utils';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Exports } from '../../components/shared/Exports.tsx';
import { cellsSheet } from '../../lib/export/cells.ts';
import { csvOf } from '../../lib/export/csv.ts';
import type { Entry } from '../../lib/export/entry.ts';
import { workbookOf } from '../../lib/export/workbook.ts';
import { Line } from '../../lib/headless/schema.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import { ENTRIES } from '../export/entries.ts';

const root = document.createElement('div');
document.body.append(root);

/** What was saved: the file and its name. */
let saved: { file: Blob; name: string }[] = [];
beforeEach(() => {
  saved = [];
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ file: last, name: this.download });
  });
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

interface Given {
  entries?: readonly Entry[];
  source?: () => Promise<readonly Entry[]> | AsyncIterable<readonly Entry[]>;
  tongue?: (typeof TONGUES)[number];
}

function show({ entries = ENTRIES, source = async () => entries, tongue = 'zh-Hans' }: Given = {}): void {
  void act(() =>
    render(<Exports id="x" reports={source} count={entries.length} name="架" tongue={tongue} print />, root),
  );
}

const status = () => root.querySelector('[role=status]')?.textContent ?? '';
async function take(kind: string): Promise<void> {
  await act(async () => root.querySelector<HTMLElement>(`[data-do="${kind}"]`)?.click());
  await vi.waitFor(() => expect(root.querySelector('.opens')?.hasAttribute('aria-disabled')).toBe(false));
}
const first = (): Blob => saved[0]?.file ?? new Blob();
const text = (): Promise<string> => first().text();

describe('the menu', () => {
  test.each(TONGUES)('names every kind in %s', (tongue) => {
    show({ tongue });
    const names = [...root.querySelectorAll('li')].map((each) => each.textContent ?? '');
    expect(names).toHaveLength(8);
    expect(names.filter((name) => name.trim() === '' || /\{|take\./.test(name))).toEqual([]);
  });

  test('offers no list of a single report', () => {
    show({ entries: ENTRIES.slice(0, 1) });
    expect(root.querySelector('[data-do=list]')).toBeNull();
    expect(root.querySelector('[data-do=json] small')?.textContent).toBe('JSON');
  });

  test('keeps the focus while it writes, and does not open', async () => {
    let give = (_: readonly Entry[]): void => {};
    show({ source: () => new Promise((done) => (give = done)) });
    const opens = root.querySelector<HTMLButtonElement>('.opens');
    await act(async () => opens?.click());
    await act(async () => root.querySelector<HTMLElement>('[data-do=list]')?.click());
    expect(opens?.getAttribute('aria-disabled')).toBe('true');
    expect(opens?.disabled).toBe(false);
    expect(document.activeElement).toBe(opens);
    await act(async () => opens?.click());
    expect(opens?.getAttribute('aria-expanded')).toBe('false');
    give(ENTRIES);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    await vi.waitFor(() => expect(opens?.hasAttribute('aria-disabled')).toBe(false));
  });

  test('tells who listens that a file was saved, and nobody that a dialogue was opened', async () => {
    show();
    const heard = () => root.querySelector('.away[role=status]')?.textContent;
    expect(heard()).toBe('');
    await take('json');
    expect(heard()).toBe('已存成文件。');
    await act(async () => root.querySelector<HTMLElement>('[data-do=print]')?.click());
    expect(heard()).toBe('');
  });

  test('has nothing to give of nothing', () => {
    show({ entries: [] });
    expect(root.querySelector<HTMLButtonElement>('.opens')?.disabled).toBe(true);
  });
});

describe('what is taken', () => {
  test('a workbook, equal to what it is made of', async () => {
    show();
    await take('xlsx');
    expect(saved[0]?.name).toBe('架.xlsx');
    const read = await readXlsxFile(Buffer.from(await first().arrayBuffer()), { trim: false });
    const sheets = workbookOf(ENTRIES, 'zh-Hans');
    expect(read.map(({ sheet, data }) => [sheet, data.length])).toEqual(
      sheets.map(({ name, rows }) => [name, rows.length + 1]),
    );
  });

  test('cells as CSV, written part by part, are those written at once', async () => {
    const many = Array.from({ length: 30 }, () => ENTRIES).flat();
    show({ entries: many });
    vi.stubGlobal('Worker', undefined); // as where a browser has none
    await take('csv');
    vi.unstubAllGlobals();
    // Not the name of the other CSV, which has a line for each report.
    expect(saved[0]?.name).toBe('架.cells.csv');
    // `text()` takes the byte order mark away.
    expect((await text()).replace(/^\ufeff/, '')).toBe(csvOf(cellsSheet(many, 'zh-Hans')).slice(1).toWellFormed());
    expect([...new Uint8Array(await first().arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('checks as JSON: one object of one, a line each of several', async () => {
    show({ entries: ENTRIES.slice(0, 1) });
    await take('json');
    expect(saved[0]?.name).toBe('架.json');
    expect(Line.parse(JSON.parse(await text()))).toMatchObject({ source: ENTRIES[0]?.source });
    saved = [];
    show();
    await take('json');
    expect(saved[0]?.name).toBe('架.jsonl');
    const lines = (await text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).source)).toEqual(ENTRIES.map(({ source }) => source));
  });

  test('the record of the check, and the shape of the JSON', async () => {
    show();
    for (const kind of ['markdown', 'html', 'schema', 'list']) await take(kind);
    expect(saved.map(({ name }) => name)).toEqual(['架.md', '架.html', '架.schema.json', '架.csv']);
    expect(await saved[1]?.file.text()).toContain("default-src 'none'");
    expect(await saved[1]?.file.text()).not.toMatch(/<script/i);
    expect(JSON.parse((await saved[2]?.file.text()) ?? '').$schema).toContain('json-schema.org');
  });

  test('comes part by part, and says how far it is', async () => {
    const heard: string[] = [];
    async function* parts() {
      for (const entry of ENTRIES) {
        yield [entry];
        heard.push(status());
      }
    }
    show({ source: parts });
    await take('list');
    expect(heard.at(-1)).toBe('正在写出，已读4份，共4份…');
    expect(status()).toBe('');
    expect(saved).toHaveLength(1);
  });

  test('is not there: that is said, and the next try is open', async () => {
    show({
      source: async () => {
        throw new DOMException('', 'NotReadableError');
      },
    });
    await take('csv');
    expect(status()).toBe('没能写出文件（NotReadableError）。');
    expect(saved).toEqual([]);
    show({ source: async () => [] });
    await take('csv');
    expect(status()).toBe('没有可以导出的报告。');
  });
});
