import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { formTable } from '../../lib/grid/form-table.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { decodePage } from '../../lib/read/decode.ts';
import { ROOT } from '../setup/ensure.mjs';

/** How a draft gets onto its page. */

export const bytesOf = (path: string): Buffer => readFileSync(join(ROOT, path));
export const htmlOf = (path: string): string => decodePage(bytesOf(path));

/** What a program leaves on the clipboard, pasted where the focus is. */
export const paste = (page: Page, types: Record<string, string>): Promise<void> =>
  page.evaluate((parts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, types);

export interface Dropped {
  name: string;
  type?: string;
  bytes: Buffer;
}

export const dropFiles = (page: Page, files: Dropped[]): Promise<void> =>
  page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    files.map(({ name, type = 'text/html', bytes }) => ({ name, type, base64: bytes.toString('base64') })),
  );

export const dropPage = (page: Page, path: string): Promise<void> =>
  dropFiles(page, [{ name: basename(path), bytes: bytesOf(path) }]);

/** The text that a spreadsheet copies: cells between tabs, and of merged cells the first alone. */
export function asSheet(snapshot: PageSnapshot): string {
  const rowsOf = (table: number): string[] => {
    const raw = snapshot.tables[table];
    const rows = (raw && formTable(snapshot, raw, table)) ?? [];
    const width = Math.max(0, ...rows.flatMap(({ slots }) => slots.map((slot) => slot.x + slot.width)));
    return rows.map(({ slots }) => {
      const fields = Array.from({ length: width }, () => '');
      for (const { cell, x, carried } of slots) if (!carried) fields[x] = field(snapshot.cells[cell]?.text ?? '');
      return fields.join('\t');
    });
  };
  const at = (line: number) => snapshot.tables.flatMap((table, k) => (table.line === line ? rowsOf(k) : []));
  const lines = snapshot.lines.flatMap(({ text, cell }, k) => [...at(k), ...(cell < 0 ? [text] : [])]);
  return [...lines, ...at(snapshot.lines.length)].join('\r\n');
}

const field = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
