/** Everything that can go wrong with the shelf, by code: `present/words-shelf.ts` says it to people. */
export const SHELF_CODES = [
  /** Asked to keep something of a private window. */
  'private',
  /** Only reports are kept. */
  'not-a-report',
  /** One report that is larger than any real one. */
  'too-big',
  /** It does not fit, and nothing was to make room. */
  'full',
  /** The browser has no more room for this extension. */
  'quota',
  /** Another tab with an older version of the extension holds the shelf. */
  'blocked',
  /** The shelf was written by a newer version of the extension. */
  'newer',
  /** The browser opens no database at all. */
  'unopened',
  /** One entry cannot be read any more. */
  'damaged',
  /** The browser refused a read or a write; nothing of it has happened. */
  'failed',
  'import-too-big',
  'import-not-json',
  /** Some JSON, but no shelf. */
  'import-not-a-shelf',
  /** A shelf of a newer version. */
  'import-newer',
  /** A shelf, but its entries have another shape; says where. */
  'import-shape',
  /** An entry whose content is not what its hash says. */
  'import-damaged',
  /** More than fits beside what is there. */
  'import-full',
] as const;

export type ShelfCode = (typeof SHELF_CODES)[number];

export class ShelfError extends Error {
  override readonly name = 'ShelfError';
  readonly code: ShelfCode;
  /** For the sentence: numbers, ids and places, no words. */
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: ShelfCode, data: Record<string, string | number> = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.data = data;
  }
}

/** What the database says, by code. A full disk comes as an aborted transaction, which carries the true reason. */
export function shelfError(error: unknown, otherwise: ShelfCode = 'failed'): ShelfError {
  if (error instanceof ShelfError) return error;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new ShelfError('quota', {}, error);
  if (name === 'VersionError') return new ShelfError('newer', {}, error);
  return new ShelfError(otherwise, { name }, error);
}

export const nameOf = (error: unknown): string =>
  error && typeof error === 'object' && 'name' in error && typeof error.name === 'string' ? error.name : 'Error';
