import * as z from 'zod/mini';
import type { PageScript } from './model/record.ts';
import type { Tongue } from './present/tongue.ts';

/** What the person chose. Kept in `storage.local`; anything unreadable there counts as not chosen. */
const Settings = z.object({
  /** 'page': the letters of the page itself, until 简 or 繁 is pressed. */
  letters: z._default(z.enum(['page', 'zh-Hans', 'zh-Hant']), 'page'),
  /** 'auto': English where the browser is not Chinese. */
  language: z._default(z.enum(['auto', 'zh', 'en']), 'auto'),
});
export type Settings = z.infer<typeof Settings>;

export const SETTINGS_KEY = 'settings';
export const DEFAULTS: Settings = Settings.parse({});

export function readSettings(stored: unknown): Settings {
  const read = Settings.safeParse(stored ?? {});
  return read.success ? read.data : DEFAULTS;
}

/** The tongue of the interface, from what was chosen, the page's script and the browser's own language. */
export function tongueOf(settings: Settings, page: PageScript | null, browserLanguage: string): Tongue {
  const chinese = settings.language === 'zh' || (settings.language === 'auto' && /^zh\b/i.test(browserLanguage));
  if (settings.language === 'en' || (!chinese && settings.letters === 'page')) return 'en';
  if (settings.letters !== 'page') return settings.letters;
  if (page) return page === 'hant' ? 'zh-Hant' : 'zh-Hans';
  return /^zh-(TW|HK|MO|Hant)/i.test(browserLanguage) ? 'zh-Hant' : 'zh-Hans';
}
