import { browser } from 'wxt/browser';
import type { FromPage } from '../messages.ts';
import type { PageScript } from '../model/record.ts';
import type { Tongue } from '../present/tongue.ts';
import type { convertTo } from '../script/converter.ts';

export type Convert = (text: string) => string;

declare global {
  // In the isolated world only, once `converter.js` has run there.
  var goujiConverter: typeof convertTo | undefined;
}

const asItIs: Convert = (text) => text;

/** How the page's words are shown in this tongue; null as long as the tables for it are not there. */
export function converterFor(tongue: Tongue, script: PageScript): Convert | null {
  if (tongue === 'en' || tongue === (script === 'hant' ? 'zh-Hant' : 'zh-Hans')) return asItIs;
  return globalThis.goujiConverter?.(tongue) ?? null;
}

/** Asks for the tables, which are larger than everything else on a page and seldom needed. */
export async function fetchConverter(): Promise<void> {
  const message: FromPage = { type: 'converter' };
  await browser.runtime.sendMessage(message);
}
