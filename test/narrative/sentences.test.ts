import { describe, expect, it } from 'vitest';
import { confrontNarrative } from '../../lib/confront/narrative.ts';
import { ABOUT, claimsOf, shortOf } from './page.ts';
import { recordOf } from './record.ts';
import { SAID, type Sentence, TRAPS } from './sentences.ts';
import { SEVENTEEN } from './seventeen.ts';

const aboutOf = ({ organ = ABOUT.organ, year = ABOUT.year }: Sentence) => ({ organ, year });
const read = (sentence: Sentence) => claimsOf(sentence.text.split('\n'), aboutOf(sentence));
const expected = ({ claims }: Sentence): string[] => claims.split(' ').filter((each) => each !== '');

const failures = (sentence: Sentence, cells = sentence.cells) =>
  confrontNarrative(read(sentence), recordOf(cells, sentence.form)).filter(({ outcome }) => outcome === 'failed');

describe.each([
  ['the seventeen sentences of the domain', SEVENTEEN],
  ['sentences that state figures', SAID],
  ['sentences that state none', TRAPS],
] as const)('%s', (_name, sentences) => {
  it.each(sentences.map((each) => [each.text, each] as const))('%s', (_text, sentence) => {
    expect(read(sentence).map(shortOf)).toEqual(expected(sentence));
    expect(failures(sentence)).toEqual([]);
  });
});

describe('a number that the table does not have', () => {
  /** Every claim on a cell, with each of the sentence's own cells moved by seven. */
  it.each([...SEVENTEEN, ...SAID].filter(({ cells }) => cells !== '').map((each) => [each.text, each] as const))(
    'is found in: %s',
    (_text, sentence) => {
      const moved = sentence.cells.replace(
        / (\d+)/g,
        (_whole, number: string) => ` ${Number(number) + 7 + 2 * Math.ceil(Number(number) / 2)}`,
      );
      const said = read(sentence).filter(
        ({ quantity, kind }) => kind !== 'percent' && !/^(?:by-|in-person|share)/.test(quantity),
      );
      const found = failures(sentence, moved);
      expect(said.length === 0 || found.length > 0).toBe(true);
      // Approximations have room, and nought may stay nought.
      const exact = said.filter(
        ({ value, exactness, kind }) => exactness === 'exact' && kind !== 'wording' && value > 0,
      );
      const places = new Set(
        found
          .flatMap(({ text }) => [text.quote, ...text.otherQuotes])
          .map((quote) => `${quote?.line} ${(quote?.offset ?? 0) + (quote?.start ?? 0)}`),
      );
      const missed = exact.filter(({ quote }) => !places.has(`${quote.line} ${(quote.offset ?? 0) + quote.start}`));
      expect(missed.map(shortOf)).toEqual([]);
    },
  );
});

describe('the reader as a whole', () => {
  it('is precise, and misses little', () => {
    const table: Record<string, [tp: number, fp: number, fn: number]> = {};
    for (const [name, sentences] of Object.entries({ seventeen: SEVENTEEN, said: SAID, traps: TRAPS })) {
      const row: [number, number, number] = [0, 0, 0];
      for (const sentence of sentences) {
        const left = expected(sentence);
        for (const claim of read(sentence).map(shortOf)) {
          const at = left.indexOf(claim);
          if (at < 0) row[1]++;
          else {
            row[0]++;
            left.splice(at, 1);
          }
        }
        row[2] += left.length;
      }
      table[name] = row;
    }
    const percent = (part: number, whole: number): string =>
      whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
    const line = ([name, [tp, fp, fn]]: [string, [number, number, number]]): string =>
      `  ${name.padEnd(10)} ${String(tp).padStart(4)} right ${String(fp).padStart(3)} wrong ${String(fn).padStart(3)} missed  precision ${percent(tp, tp + fp)}  recall ${percent(tp, tp + fn)}`;
    process.stdout.write(
      `claims of ${SEVENTEEN.length + SAID.length + TRAPS.length} sentences, ${TRAPS.length} of them traps\n${Object.entries(table).map(line).join('\n')}\n`,
    );
    expect(Object.values(table).map(([, wrong]) => wrong)).toEqual([0, 0, 0]);
  });

  it('has at least as many traps as sentences that state something', () => {
    expect(TRAPS.length).toBeGreaterThanOrEqual(SAID.length);
    expect(SAID.length + TRAPS.length).toBeGreaterThanOrEqual(160);
  });
});
