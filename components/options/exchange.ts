import { readSettings, type Settings, VERSION } from '../../lib/settings.ts';

/** The settings as a file that people keep, and back. */

const NAME = 'settings';
/** Far more than can ever be stored. */
const LARGEST = 8_000_000;

export const exportOf = (settings: Settings, now: Date): string =>
  `${JSON.stringify({ gouji: NAME, saved: now.toISOString(), ...settings }, null, 2)}\n`;

export interface Imported {
  settings: Settings;
  /** How much of the file does not fit and was left out. */
  dropped: number;
}

/** 'other': not such a file · 'newer': of a version that may mean other things by the same names */
export function importOf(text: string): Imported | 'other' | 'newer' {
  const stored = text.length > LARGEST ? null : parsed(text);
  if (stored === null || stored.gouji !== NAME || typeof stored.version !== 'number') return 'other';
  if (stored.version > VERSION) return 'newer';
  const settings = readSettings(stored);
  return { settings, dropped: droppedOf(stored, settings) };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function droppedOf(stored: Record<string, unknown>, settings: Settings): number {
  const choices = (['letters', 'language', 'query', 'hint', 'keep'] as const).filter(
    (id) => id in stored && stored[id] !== settings[id],
  );
  const lists = (['ignored', 'sitesOff'] as const).map((id) => {
    const list = stored[id];
    if (list === undefined) return 0;
    return Array.isArray(list) ? list.length - settings[id].length : 1;
  });
  return choices.length + lists.reduce((sum, each) => sum + each, 0);
}

/** What is typed or pasted for a site: a host or an address. Null where it is not on gov.cn. */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `http://${text}`);
    return /^([a-z\d-]+\.)*gov\.cn$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
