import type { PageScript } from '../model/record.ts';
import type { Tongue } from '../present/tongue.ts';
import { fetchParts } from './parts.ts';

export type Convert = (text: string) => string;

export const asItIs: Convert = (text) => text;

/** How the page's words are shown in this tongue; null as long as the tables for it are not there. */
export function converterFor(tongue: Tongue, script: PageScript): Convert | null {
  if (tongue === 'en' || tongue === (script === 'hant' ? 'zh-Hant' : 'zh-Hans')) return asItIs;
  return globalThis.goujiConverter?.(tongue) ?? null;
}

/** How long words wait for the tables of the other letters, so that all of it turns at once. */
const LETTERS = 150;

/** Words and quotations turn together, unless the tables for the quotations are long in coming. */
export async function speak(
  now: () => { tongue: Tongue; by: Convert | null } | null,
  say: (tongue: Tongue, by: Convert) => void,
): Promise<void> {
  const sayNow = (): void => {
    const what = now();
    if (what) say(what.tongue, what.by ?? asItIs);
  };
  if (now()?.by === null) {
    const fetched = fetchParts('converter').then(sayNow, () => {});
    await Promise.race([fetched, new Promise((done) => setTimeout(done, LETTERS))]);
  }
  sayNow();
}
