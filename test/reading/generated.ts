import { expect, it } from 'vitest';
import { parsePage } from '../../lib/headless/parse.ts';
import { differences } from '../generate/compare.ts';
import { describe as describeChoice } from '../generate/dimensions.ts';
import { type GeneratedPage, generate } from '../generate/page.ts';

/** `GOUJI_PAGES` for more pages, `GOUJI_SEED` to begin elsewhere; the files of this folder share them out. */
const PAGES = Number(process.env.GOUJI_PAGES ?? 2000);
const FIRST = Number(process.env.GOUJI_SEED ?? 1);
/** A test of this many pages, so that a run says where it stands. */
const BATCH = 100;

/** Reads the pages of one half: each must give exactly the record that it was made from. */
export function readsEveryPage(half: 0 | 1): void {
  const size = Math.ceil(PAGES / 2);
  const start = FIRST + half * size;
  for (let from = start; from < start + size; from += BATCH) {
    const to = Math.min(from + BATCH, start + size);
    it(`pages ${from} to ${to - 1} are read exactly`, { timeout: 120_000 }, () => {
      const failing: string[] = [];
      for (let seed = from; seed < to; seed++) {
        const page = generate(seed);
        const wrong = needsJsdom(page) ? differences(page) : differences(page, lightTree);
        if (wrong.length > 0)
          failing.push(`seed ${seed} (${describeChoice(page.choice)}): ${wrong.slice(0, 3).join('; ')}`);
      }
      expect(failing, `npx node test/generate/replay.ts SEED shows each`).toEqual([]);
    });
  }
}

/**
 * The light tree is jsdom's, had ten times faster, as `test/headless/tree.test.ts` shows; but only jsdom has pages that
 * hide a document's own names, and one page in ten is read from its tree all the same.
 */
const needsJsdom = ({ seed, choice }: GeneratedPage): boolean => choice.names === 'clobbering' || seed % 10 === 0;

const lightTree = (html: string): Document => parsePage(html, { nodes: 1_000_000 }) as unknown as Document;
