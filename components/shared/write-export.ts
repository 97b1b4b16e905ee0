import type { Entry } from '../../lib/export/entry.ts';
import type { KeptEntry } from '../../lib/export/kept-entry.ts';
import { loadWords } from '../../lib/present/packs.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import type { ExportKind } from './export-kinds.ts';

/** Reports to be exported, checked or as they are kept; all at once or part by part: a shelf is read part by part. */
export type Exportable = Entry | KeptEntry;
export type Source = () => Promise<readonly Exportable[]> | AsyncIterable<readonly Exportable[]>;

export type ToWriter = { entries: readonly Exportable[] } | { kind: ExportKind; tongue: Tongue };
export type FromWriter = { file: Blob } | { failed: string };

export interface Written {
  file: Blob;
  count: number;
}

/** More than these are written beside the page. */
const FEW = 30;
/** So many are handed over at a time: what is handed over is copied, and the page waits for that. */
const AT_ONCE = 20;

/** Why a file was not written: the name of the error. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** Reads the reports and writes them as one file; tells how many have been read. Throws `NotWritten`. */
export async function writeExport(
  kind: ExportKind,
  source: Source,
  tongue: Tongue,
  tell: (count: number) => void,
): Promise<Written> {
  let writer: Worker | null = null;
  let few: Exportable[] = [];
  let count = 0;
  try {
    // Its form is the same for every report.
    if (kind !== 'schema')
      for await (const part of partsOf(source)) {
        count += part.length;
        few.push(...part);
        if (count > FEW) {
          writer ??= openWriter();
          if (writer) few = handOver(writer, few);
        }
        tell(count);
        await new Promise((done) => setTimeout(done));
      }
    return { file: await (writer ? answerOf(writer, kind, tongue) : writtenHere(kind, few, tongue)), count };
  } catch (error) {
    if (error instanceof NotWritten) throw error;
    throw new NotWritten(error instanceof Error ? error.name : 'Error');
  } finally {
    writer?.terminate();
  }
}

async function* partsOf(source: Source): AsyncIterable<readonly Exportable[]> {
  const given = source();
  const all = Symbol.asyncIterator in given ? given : [await given];
  for await (const some of all) for (let k = 0; k < some.length; k += AT_ONCE) yield some.slice(k, k + AT_ONCE);
}

function handOver(writer: Worker, entries: readonly Exportable[]): Exportable[] {
  writer.postMessage({ entries } satisfies ToWriter);
  return [];
}

/** The writers come only when something is written. */
async function writtenHere(kind: ExportKind, entries: readonly Exportable[], tongue: Tongue): Promise<Blob> {
  const { fileOf } = await import('./export-file.ts');
  // What is exported may speak another tongue than the page does.
  await loadWords(...TONGUES);
  return fileOf(kind, entries, tongue);
}

/** null where there are no workers: then everything is written in the page. */
function openWriter(): Worker | null {
  try {
    return new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

function answerOf(writer: Worker, kind: ExportKind, tongue: Tongue): Promise<Blob> {
  return new Promise((resolve, reject) => {
    writer.addEventListener('error', () => reject(new NotWritten('Worker')));
    writer.addEventListener('message', ({ data }: MessageEvent<FromWriter>) =>
      'file' in data ? resolve(data.file) : reject(new NotWritten(data.failed)),
    );
    writer.postMessage({ kind, tongue } satisfies ToWriter);
  });
}
