import * as z from 'zod/mini';
import { pageKey } from './address.ts';
import { hashOf, idOf, MOST_BYTES, sizeOf } from './keep.ts';
import { Body, Head, type KeptReport } from './kept-report.ts';
import type { Limits } from './room.ts';
import { ShelfError } from './shelf-error.ts';
import { Tie, tieId } from './ties.ts';

/** One JSON file with the whole shelf. The version is that of the file, not of the database. */
const FORMAT = 'gouji-shelf';
const VERSION = 1;

const Outline = z.object({ format: z.literal(FORMAT), version: z.number() });
const File = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  reports: z.array(z.unknown()),
  ties: z.array(Tie),
});
const Kept = z.object({ head: Head, body: Body });
/** So many reports are looked at before others have their turn: a full shelf takes seconds. */
const AT_ONCE = 20;

export interface Contents {
  reports: KeptReport[];
  ties: Tie[];
}

/** Written report by report, so that no text of the whole size has to exist. */
export function fileOf({ reports, ties }: Contents, at: string): Blob {
  const lead = JSON.stringify({ format: FORMAT, version: VERSION, at }).slice(0, -1);
  const parts = reports.map((report, k) => `${k === 0 ? '' : ',\n'}${JSON.stringify(report)}`);
  return new Blob([`${lead},"ties":${JSON.stringify(ties)},"reports":[\n`, ...parts, '\n]}\n'], {
    type: 'application/json',
  });
}

/** Everything in a file, or a ShelfError that says what is wrong with it. */
export async function parseFile(file: Blob, limits: Limits): Promise<Contents> {
  // Twice what a full shelf takes: indented by hand it is still a shelf.
  if (file.size > limits.bytes * 2) throw new ShelfError('import-too-big', { bytes: file.size });
  const json = parseJson(await file.text());
  const outline = Outline.safeParse(json);
  if (!outline.success) throw new ShelfError('import-not-a-shelf');
  if (outline.data.version > VERSION) throw new ShelfError('import-newer', { version: outline.data.version });
  const parsed = File.safeParse(json);
  if (!parsed.success) throw new ShelfError('import-shape', { at: pathOf(parsed.error) });
  const { ties } = parsed.data;
  const reports: KeptReport[] = [];
  for (const [index, report] of parsed.data.reports.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await new Promise((done) => setTimeout(done));
    reports.push(await checked(report, index));
  }
  return { reports, ties: ties.map((tie) => ({ ...tie, id: tieId(tie.a, tie.b) })) };
}

const pathOf = ({ issues }: z.core.$ZodError, before: string[] = []): string =>
  [...before, ...(issues[0]?.path ?? [])].join('.');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ShelfError('import-not-json', {}, error);
  }
}

/** An entry whose ids and size are what its content says. */
async function checked(given: unknown, index: number): Promise<KeptReport> {
  const parsed = Kept.safeParse(given);
  if (!parsed.success) throw new ShelfError('import-shape', { at: pathOf(parsed.error, ['reports', `${index}`]) });
  const kept = parsed.data;
  const { head, body } = kept;
  const bytes = sizeOf(kept);
  if (bytes > MOST_BYTES) throw new ShelfError('too-big', { bytes, most: MOST_BYTES });
  const page = pageKey(head.address, head.place);
  const hash = await hashOf(kept);
  const id = idOf(page, hash);
  if (head.page !== page || head.hash !== hash || head.id !== id || body.id !== id)
    throw new ShelfError('import-damaged', { at: `reports.${index}` });
  return { head: { ...head, bytes }, body };
}
