import { browser } from 'wxt/browser';
import { DEFAULTS, readSettings, SETTINGS_KEY, type Settings } from '../settings.ts';

/**
 * The one way to what is stored. Only pages of the extension and its background write: they are of one origin, and a
 * lock of that origin keeps two of them from reading the same state and each writing its own next one.
 */
const LOCK = 'gouji settings';

export type Edit = (settings: Settings) => Settings;

/** In a private window nothing is written. Where the extension's pages run outside of it, the tab has to be asked. */
export const inPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

/** Nothing can be read there: what was not chosen is the default. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({}));
  return readSettings(stored[SETTINGS_KEY]);
}

/** Reads, edits and writes as one act. What comes back is what is stored now. */
export async function changeSettings(edit: Edit): Promise<Settings> {
  if (inPrivate()) return edit(await loadSettings());
  return navigator.locks.request(LOCK, async () => {
    const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS_KEY);
    const next = edit(readSettings(stored[SETTINGS_KEY]));
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return next;
  });
}

/** Takes away everything that was ever written; what is not there is the default. */
export async function clearSettings(): Promise<Settings> {
  if (!inPrivate()) await navigator.locks.request(LOCK, () => browser.storage.local.clear());
  return DEFAULTS;
}

/** Calls with every change, whoever made it. Returns how to stop. */
export function onSettings(changed: (now: Settings, before: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[SETTINGS_KEY];
    if (change) changed(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage?.local?.onChanged.removeListener(hear);
}
