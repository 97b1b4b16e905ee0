import { fieldsOf, isBoolean, isInteger, isText, kindOf, listOf, oneOf, orNull, pick } from './guard.ts';
import type { Finding, Severity } from './model/finding.ts';
import type { PageScript } from './model/record.ts';
import type { Tongue } from './present/tongue.ts';

/**
 * What the person chose, under one key of `storage.local`. Everything here is plain data and functions on it; who
 * reads and writes it is `session/`. What is stored may be old, half-written or made by hand: a field that does not fit
 * counts as not chosen, an entry of a list that does not fit is left out, and neither takes the others with it.
 */
export const SETTINGS_KEY = 'settings';
export const VERSION = 2;

/** What is not to be shown again: one finding of one page, or a rule on a whole site. */
export type Ignored = IgnoredFinding | IgnoredRule;

interface IgnoredFinding {
  kind: 'finding';
  finding: string;
  page: string;
  rules: string[];
  severity: Severity;
  title: string | null;
  organ: string | null;
  year: number | null;
  at: string;
}

interface IgnoredRule {
  kind: 'rule';
  rule: string;
  site: string;
  severity: Severity;
  at: string;
}

export interface Settings {
  version: typeof VERSION;
  /** 'page': the letters of the page itself, until 简 or 繁 is pressed. */
  letters: 'page' | 'zh-Hans' | 'zh-Hant';
  /** 'auto': English where the browser is not Chinese. */
  language: 'auto' | 'zh' | 'en';
  /** Findings that are marked on the page besides the certain ones, which always are. */
  query: boolean;
  hint: boolean;
  /** Reports that are opened: 'ask' until the person has said, 'never' keeps only what is kept by hand. */
  keep: 'ask' | 'always' | 'never';
  ignored: Ignored[];
  /** Hosts on which nothing is read; each stands for the hosts below it, too. */
  sitesOff: string[];
}

/** As many as this are remembered; then the oldest makes room. */
export const MOST_IGNORED = 1000;
const MOST_SITES = 1000;

const isId = isText(/^[\w.:-]{1,80}$/);
const isHost = isText(/^(?=.{1,253}$)[a-z\d-]+(\.[a-z\d-]+)+$/);
const words = orNull(isText(undefined, 300));
const both = { severity: oneOf('fatal', 'query', 'hint'), at: isText(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) };
const KINDS = {
  finding: {
    finding: isId,
    page: isText(/^(https?|file):/, 4000),
    rules: listOf(isId, 1, 40),
    title: words,
    organ: words,
    year: orNull(isInteger),
    ...both,
  },
  rule: { rule: isId, site: isHost, ...both },
};

type Stored = Record<string, unknown>;

/** From each version to the next. The first had no number, and in it chosen letters outdid the browser's language. */
const STEPS: Record<number, (old: Stored) => Stored> = {
  1: (old) => ({
    ...old,
    ...(/^zh/.test(String(old.letters)) && old.language !== 'en' ? { language: 'zh' } : {}),
  }),
};

/** What is of a later version than this stays as it is: what fits of it is read. */
export function migrate(stored: unknown): Stored {
  let now: Stored = { ...fieldsOf(stored) };
  const from = typeof now.version === 'number' ? now.version : 1;
  for (let version = from; version < VERSION; version++) now = STEPS[version]?.(now) ?? now;
  return now;
}

export function readSettings(stored: unknown): Settings {
  const { letters, language, query, hint, keep, ignored, sitesOff } = migrate(stored);
  const or = <Value>(value: unknown, fits: boolean, otherwise: Value): Value => (fits ? (value as Value) : otherwise);
  return {
    version: VERSION,
    letters: or(letters, oneOf('zh-Hans', 'zh-Hant')(letters), 'page'),
    language: or(language, oneOf('zh', 'en')(language), 'auto'),
    query: or(query, isBoolean(query), true),
    hint: or(hint, isBoolean(hint), false),
    keep: or(keep, oneOf('always', 'never')(keep), 'ask'),
    ignored: entriesOf(ignored).flatMap((entry) => readIgnored(entry) ?? []),
    sitesOff: entriesOf(sitesOff).filter(isHost) as string[],
  };
}

const entriesOf = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);

/** One entry that comes from a page; null where it does not fit. */
export function readIgnored(entry: unknown): Ignored | null {
  const { kind } = fieldsOf(entry);
  const fields = pick(entry, kindOf(KINDS, kind));
  return fields && ({ kind, ...fields } as unknown as Ignored);
}

export const DEFAULTS: Settings = readSettings(undefined);

/** The tongue of the interface, from what was chosen, the page's script and the browser's own language. */
export function tongueOf(settings: Settings, page: PageScript | null, browserLanguage: string): Tongue {
  const chinese = settings.language === 'zh' || (settings.language === 'auto' && /^zh\b/i.test(browserLanguage));
  if (!chinese) return 'en';
  if (settings.letters !== 'page') return settings.letters;
  if (page) return page === 'hant' ? 'zh-Hant' : 'zh-Hans';
  return /^zh-(TW|HK|MO|Hant)/i.test(browserLanguage) ? 'zh-Hant' : 'zh-Hans';
}

/** One of the three letters was pressed. */
export const speak = (settings: Settings, tongue: Tongue): Settings =>
  tongue === 'en' ? { ...settings, language: 'en' } : { ...settings, language: 'zh', letters: tongue };

/** How a page shows a finding: always; only once it is asked for; or not at all. */
export type Showing = 'always' | 'asked' | 'never';

export interface Place {
  /** The document's own address. */
  page: string;
  /** The host that stands in the address bar. */
  site: string;
}

export function showingOf(finding: Finding, place: Place, settings: Settings): Showing {
  if (ignoredBy(finding, place, settings)) return 'never';
  const { severity: tier } = finding;
  return tier === 'fatal' || settings[tier] ? 'always' : 'asked';
}

export const rulesOf = ({ rules }: Finding): string[] => [...new Set(rules.map(({ rule }) => rule))];

/** All that a finding is ignored by. A mistake that breaks several rules wants every one of them ignored. */
export function ignoredBy(finding: Finding, { page, site }: Place, { ignored }: Settings): Ignored[] | null {
  if (ignored.length === 0) return null;
  const here = pageKey(page);
  const own = ignored.filter(
    (each) => each.kind === 'finding' && each.finding === finding.id && pageKey(each.page) === here,
  );
  const rules = rulesOf(finding);
  const ofRules = ignored.filter((each) => each.kind === 'rule' && each.site === site && rules.includes(each.rule));
  const all =
    rules.length > 0 && rules.every((rule) => ofRules.some((each) => each.kind === 'rule' && each.rule === rule));
  const by = all ? [...own, ...ofRules] : own;
  return by.length > 0 ? by : null;
}

/** Two addresses of one page: the scheme says nothing, nor does a fragment, unless a portal routes by it. */
export function pageKey(page: string): string {
  const [rest = '', fragment = ''] = page.replace(/^https?:/, '').split(/#(.*)/s);
  return /^!?\//.test(fragment) ? `${rest}#${fragment}` : rest;
}

const sameIgnored = (a: Ignored, b: Ignored): boolean => {
  if (a.kind === 'finding')
    return b.kind === 'finding' && a.finding === b.finding && pageKey(a.page) === pageKey(b.page);
  return b.kind === 'rule' && a.rule === b.rule && a.site === b.site;
};

/** Edits: each takes what is stored now and gives what is to be stored. */
export function ignore(settings: Settings, entries: readonly Ignored[]): Settings {
  const kept = settings.ignored.filter((each) => !entries.some((entry) => sameIgnored(each, entry)));
  const all = [...kept, ...entries].sort((a, b) => a.at.localeCompare(b.at));
  return { ...settings, ignored: all.slice(-MOST_IGNORED) };
}

export const restore = (settings: Settings, entries: readonly Ignored[]): Settings => ({
  ...settings,
  ignored: settings.ignored.filter((each) => !entries.some((entry) => sameIgnored(each, entry))),
});

const covers = (site: string, of: string): boolean => of === site || of.endsWith(`.${site}`);

/** The entry that keeps a host switched off. */
export const offBy = ({ sitesOff }: Settings, of: string): string | null =>
  sitesOff.find((site) => covers(site, of)) ?? null;

export const switchOff = (settings: Settings, sites: readonly string[]): Settings => ({
  ...settings,
  sitesOff: [...new Set([...settings.sitesOff, ...sites])].sort().slice(0, MOST_SITES),
});

/** A host is on only when nothing above it is off. */
export const switchOn = (settings: Settings, of: string): Settings => ({
  ...settings,
  sitesOff: settings.sitesOff.filter((site) => !covers(site, of)),
});

/** The choices of `other`, and the lists of both: for an import, and for taking back that everything was cleared. */
export function join(settings: Settings, other: Settings): Settings {
  const joined = switchOff(ignore(settings, other.ignored), other.sitesOff);
  return { ...other, ignored: joined.ignored, sitesOff: joined.sitesOff };
}

/** The host of an address, as settings name it; null where it has none. */
export function hostOf(of: string | undefined): string | null {
  try {
    const { hostname } = new URL(of ?? '');
    return isHost(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
