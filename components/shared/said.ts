import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import type { Said } from '../../lib/shelf/changed.ts';

/** What a cell says or said, as printed; a blank is named. */
export function saidText(said: Said | null, tongue: Tongue): string {
  if (said === null || said.state === 'missing') return label('state.missing', tongue);
  return said.state === 'blank' ? label('state.blank', tongue) : said.text.trim();
}
