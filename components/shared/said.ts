import type { Tongue } from '../../lib/present/tongue.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import type { Said } from '../../lib/shelf/changed.ts';

/** What a cell says or said, as printed; a blank is named. */
export function saidText(said: Said | null, tongue: Tongue): string {
  if (said === null || said.state === 'missing') return pageWord('missing', tongue);
  return said.state === 'blank' ? pageWord('empty', tongue) : said.text.trim();
}
