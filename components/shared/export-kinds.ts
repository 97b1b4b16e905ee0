/** What reports can be taken along as. */
export const EXPORT_KINDS = ['xlsx', 'list', 'csv', 'json', 'markdown', 'html', 'schema'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** The end of the file's name; many checks are a line each, and two tables of one set are told apart. */
export function endingOf(kind: ExportKind, count: number): string {
  const ends = { xlsx: 'xlsx', list: 'csv', csv: 'cells.csv', markdown: 'md', html: 'html', schema: 'schema.json' };
  if (kind === 'json') return count === 1 ? 'json' : 'jsonl';
  return ends[kind];
}
