import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, placeCard } from '../../lib/annotate/card-place.ts';

const screen = { left: 0, top: 1000, width: 1100, height: 900 };
const card = { width: 372, height: 420 };
const box = (left: number, top: number, width = 66, height = 28) => ({ left, top, width, height });

describe('the card goes', () => {
  test('under its cell, centred, with a tie', () => {
    const cell = box(500, 1100);
    const place = placeCard({ cell, terms: [cell], card, screen });
    expect(place).toMatchObject({ left: 533 - 186, top: 1140 });
    expect(place.tie).toEqual({ left: 186, top: -12, width: 1, height: 12 });
  });

  test('above, where there is no room below', () => {
    const cell = box(500, 1800);
    expect(placeCard({ cell, terms: [cell], card, screen }).top).toBe(1800 - 12 - 420);
  });

  test('past a term that adjoins the cell, without a tie over that term', () => {
    const [cell, next] = [box(180, 1100), box(180, 1128)];
    const place = placeCard({ cell, terms: [cell, next], card, screen: { ...screen, width: 400 } });
    expect(place.top).toBe(1128 + 28 + 12);
    expect(place.tie).toBeNull();
  });

  test('to the side, where neither above nor below has room', () => {
    const cell = box(500, 1430);
    const place = placeCard({ cell, terms: [cell], card: { width: 372, height: 700 }, screen });
    expect(place.left).toBe(500 + 66 + 12);
    expect(place.top).toBeGreaterThanOrEqual(1008);
  });

  test('past another term at that side, sooner than over it', () => {
    const cell = box(900, 1430);
    const other = box(560, 1430);
    const place = placeCard({ cell, terms: [cell, other], card: { width: 372, height: 700 }, screen });
    expect(place.left).toBe(560 - 12 - 372);
  });

  test('within the window at its edge', () => {
    const cell = box(1030, 1100);
    expect(placeCard({ cell, terms: [cell], card, screen }).left).toBe(1100 - 8 - 372);
  });
});

test('a card that fits somewhere is on the screen, and over no term where that can be had below', () => {
  const place = fc.record({ left: fc.integer({ min: 0, max: 1030 }), top: fc.integer({ min: 1000, max: 1870 }) });
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 6 }), (at, others) => {
      const cell = box(at.left, at.top);
      const terms = [cell, ...others.map((each) => box(each.left, each.top))];
      const { left, top } = placeCard({ cell, terms, card, screen });
      const put = { left, top, ...card };
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(1100);
      const below = {
        ...card,
        left: Math.max(8, Math.min(cell.left + 33 - 186, 1100 - 8 - 372)),
        top: cell.top + 28 + 12,
      };
      const free = below.top + card.height <= 1892 && !terms.some((term) => overlaps(term, below));
      if (free) expect(terms.some((term) => overlaps(term, put))).toBe(false);
    }),
  );
});
