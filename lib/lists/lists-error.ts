import { nameOf } from '../shelf/shelf-error.ts';

/** What can go wrong with stored checks, by code: `present/words-list.ts` says it to people. */
const LISTS_CODES = [
  /** Nothing of private windows is stored. */
  'private',
  /** As many unfinished checks as there may be. */
  'full',
  /** The browser has no more room for this extension. */
  'quota',
  /** Another tab with an older version of the extension holds the database. */
  'blocked',
  /** It was written by a newer version. */
  'newer',
  'failed',
] as const;
export type ListsCode = (typeof LISTS_CODES)[number];

export class ListsError extends Error {
  override readonly name = 'ListsError';
  readonly code: ListsCode;
  /** For the sentence: numbers and names of errors, no words. */
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: ListsCode, data: Record<string, string | number> = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.data = data;
  }
}

/** What the database says, by code. */
export function listsError(error: unknown): ListsError {
  if (error instanceof ListsError) return error;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new ListsError('quota', {}, error);
  if (name === 'VersionError') return new ListsError('newer', {}, error);
  return new ListsError('failed', { name }, error);
}
