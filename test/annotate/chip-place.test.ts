import { describe, expect, test } from 'vitest';
import { placeChip } from '../../lib/annotate/chip-place.ts';

const page = { left: 0, top: 0, width: 1100, height: 3000 };
const table = { left: 90, top: 500, width: 920, height: 300 };
const chip = { width: 200, height: 26 };
const words = (left: number, top: number, width: number) => ({ left, top, width, height: 20 });

describe('the chip hangs', () => {
  test('above the right upper corner of its table', () => {
    expect(placeChip({ table, chip, page, words: [words(90, 470, 300)] })).toEqual({ right: 1010, top: 467 });
  });

  test('closer to the table, where words end just above', () => {
    expect(placeChip({ table, chip, page, words: [words(90, 450, 920)] })).toEqual({ right: 1010, top: 471 });
  });

  test('left of words that are set right', () => {
    expect(placeChip({ table, chip, page, words: [words(900, 475, 110)] })).toEqual({ right: 897, top: 471 });
  });

  test('above a line that fills the whole width', () => {
    expect(placeChip({ table, chip, page, words: [words(90, 475, 920)] }).top).toBe(475 - 3 - 26);
  });

  test('over the edge of the table, where words are crowded above it', () => {
    const crowd = [words(90, 430, 920), words(90, 458, 920), words(90, 510, 300)];
    expect(placeChip({ table, chip, page, words: crowd })).toEqual({ right: 1009, top: 478 });
  });

  test('never above the page', () => {
    expect(placeChip({ table: { ...table, top: 10 }, chip, page, words: [] }).top).toBe(0);
  });
});
