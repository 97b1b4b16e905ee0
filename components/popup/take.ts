import type { PopupWord } from '../../lib/present/words-popup.ts';

/** Text to the clipboard; says how it ended. */
export function copy(text: string): Promise<PopupWord> {
  return navigator.clipboard.writeText(text).then(
    (): PopupWord => 'copied',
    (): PopupWord => 'copy.failed',
  );
}

/** A file name from what the report is called, without its end and without what file systems refuse. */
export function fileName(parts: readonly (string | number | null)[]): string {
  const name = parts
    .filter((part) => part !== null && part !== '')
    .join('-')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems refuse these, too
    .replace(/[\\/:*?"<>|\u0000-\u001f\s]+/g, '_')
    .slice(0, 80);
  return name || 'gouji';
}
