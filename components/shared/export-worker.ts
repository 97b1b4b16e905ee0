import { fileOf } from './export-file.ts';
import type { Exportable, FromWriter, ToWriter } from './write-export.ts';

/** Thousands of reports are written here, beside the page: it takes seconds, and the page goes on. */
const entries: Exportable[] = [];

self.addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
  if ('entries' in data) entries.push(...data.entries);
  else
    fileOf(data.kind, entries, data.tongue).then(
      (file) => answer({ file }),
      (error: unknown) => answer({ failed: error instanceof Error ? error.name : 'Error' }),
    );
});

const answer = (message: FromWriter): void => self.postMessage(message);
