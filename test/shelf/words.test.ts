import { describe, expect, test } from 'vitest';
import { SHELF_WORDS } from '../../lib/present/words-shelf.ts';
import { SHELF_CODES, ShelfError, shelfError } from '../../lib/shelf/shelf-error.ts';
import { SERIES_IDS } from '../../lib/shelf/trends.ts';

describe('every code of the shelf', () => {
  test('has its words', () => {
    expect(SHELF_CODES.filter((code) => !(`error.${code}` in SHELF_WORDS))).toEqual([]);
    expect(SERIES_IDS.filter((id) => !(`series.${id}` in SHELF_WORDS))).toEqual([]);
  });

  test('is found for what browsers say', () => {
    const code = (name: string) => shelfError(new DOMException('', name)).code;
    expect(['QuotaExceededError', 'VersionError', 'AbortError', 'UnknownError'].map(code)).toEqual([
      'quota',
      'newer',
      'failed',
      'failed',
    ]);
    expect(shelfError(undefined).data).toEqual({ name: 'Error' });
    const own = new ShelfError('full');
    expect(shelfError(own)).toBe(own);
  });
});
