import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPage } from '../../lib/forms/folded-page.ts';
import { OPENING, recognise } from '../../lib/forms/recognise.ts';
import { parsePage } from '../../lib/headless/parse.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { atOnce } from '../../lib/model/steps.ts';
import { decodePage } from '../../lib/read/decode.ts';
import { readPage } from '../../lib/read/page.ts';
import { foldLabel, foldText, hasPinyinResidue } from '../../lib/script/fold.ts';
import { CORPUS, fileOf } from '../corpus/pages.ts';
import { generate } from '../generate/page.ts';

const snapshotOf = (html: string): PageSnapshot =>
  readPage(parsePage(html, { nodes: 1_000_000 }) as unknown as Document).snapshot;

/** What is made of a page's tables where no table is passed over unread, and where those are that may be. */
function bothWays(snapshot: PageSnapshot) {
  const page = foldPage(snapshot);
  const titles = { isBetween: () => false, isAnother: () => false };
  return [undefined, /^/].map((opening) => atOnce(recognise(snapshot, page.texts, titles, opening)));
}

const ODD = '\u0000⒈⑴㈠?。ㄒ唬（１zhèn)(區qū)\u2028\u200b \n\t表决权信息公开９';

const snapshotWith = (texts: readonly string[]): PageSnapshot => ({
  documentTitle: '',
  meta: {},
  lines: texts.map((text) => ({ text, cell: -1, heading: 0, link: false })),
  tables: [{ parentCell: -1, line: 0, groups: [texts.map((_, k) => ({ cells: [k], hidden: false }))] }],
  cells: texts.map((text) => ({ table: 0, text, colspan: 1, rowspan: 1, header: false, hidden: false })),
  attachments: [],
  images: [],
  frames: [],
  links: { total: 0, report: 0 },
  nodeCount: 0,
  tooLarge: false,
});

describe('what reading spares itself', () => {
  it.each(CORPUS.map(({ path }) => path))('tables passed over unread change nothing: %s', (path) => {
    const [all, some] = bothWays(snapshotOf(decodePage(readFileSync(fileOf(path, 'page.html')))));
    expect(some).toEqual(all);
  });
  it('tables passed over unread change nothing on generated pages', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 200; seed++) {
      const [all, some] = bothWays(snapshotOf(generate(seed).html));
      expect(some, `seed ${seed}`).toEqual(all);
    }
  });
  it('a list of links is passed over, and a table that says the first words of one is not', () => {
    const begun = ['2023年部门预算公开说明', '自 然 人', '法人或者其他組織'].map((word) => {
      const snapshot = snapshotWith(['索引号', word, '2023-05-08']);
      return foldPage(snapshot).texts.hasLabel(0, OPENING);
    });
    expect(begun).toEqual([false, true, true]);
  });
  it('all lines and cells are folded as one, each as it is by itself', () => {
    const text = fc.array(fc.constantFrom(...ODD), { maxLength: 12 }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const page = foldPage(snapshotWith(texts));
        const residue = hasPinyinResidue(texts.join('\n'));
        expect(page.residue).toBe(residue);
        page.texts.hasLabel(0, /^/);
        for (const [k, each] of texts.entries()) {
          expect(page.line(k)).toBe(foldText(each, { residue }));
          expect(page.texts.label(k)).toBe(foldLabel(each, { residue }));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
