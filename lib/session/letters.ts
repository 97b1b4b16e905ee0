import type { PageScript } from '../model/record.ts';
import type { Tongue } from '../present/tongue.ts';
import type {} from './parts.ts';

export type Convert = (text: string) => string;

export const asItIs: Convert = (text) => text;

/** How the page's words are shown in this tongue; null as long as the tables for it are not there. */
export function converterFor(tongue: Tongue, script: PageScript): Convert | null {
  if (tongue === 'en' || tongue === (script === 'hant' ? 'zh-Hant' : 'zh-Hans')) return asItIs;
  return globalThis.goujiConverter?.(tongue) ?? null;
}
