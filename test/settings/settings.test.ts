import { describe, expect, test } from 'vitest';
import { exportOf, importOf, siteOf } from '../../components/options/exchange.ts';
import type { Finding } from '../../lib/model/finding.ts';
import {
  DEFAULTS,
  hostOf,
  type Ignored,
  ignore,
  ignoredBy,
  join,
  MOST_IGNORED,
  migrate,
  offBy,
  pageKey,
  readIgnored,
  readSettings,
  restore,
  type Settings,
  showingOf,
  speak,
  switchOff,
  switchOn,
  tongueOf,
  VERSION,
} from '../../lib/settings.ts';

const PAGE = 'http://www.a.gov.cn/art/1.html';
const here = { page: PAGE, site: 'www.a.gov.cn' };

const finding = (changes: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  severity: 'fatal',
  rules: [{ rule: 't3-flow', at: 'total' }],
  cells: [],
  certainty: 'none',
  explanations: [],
  quote: null,
  otherQuotes: [],
  message: { id: 't3-flow', data: {} },
  ...changes,
});
const ofFinding = (changes: object = {}): Ignored =>
  ({
    kind: 'finding',
    finding: 'f1',
    page: PAGE,
    rules: ['t3-flow'],
    severity: 'fatal',
    title: null,
    organ: null,
    year: 2020,
    at: '2026-01-02T03:04:05.000Z',
    ...changes,
  }) as Ignored;
const ofRule = (rule: string, site = 'www.a.gov.cn'): Ignored => ({
  kind: 'rule',
  rule,
  site,
  severity: 'fatal',
  at: '2026-01-02T03:04:05.000Z',
});
const withIgnored = (...ignored: Ignored[]): Settings => ({ ...DEFAULTS, ignored });

describe('what is stored', () => {
  test('nothing is the default: certain findings and those to look at are marked, hints are not', () => {
    expect(readSettings(undefined)).toEqual({
      version: VERSION,
      letters: 'page',
      language: 'auto',
      query: true,
      hint: false,
      keep: 'ask',
      ignored: [],
      sitesOff: [],
    });
  });

  test.each([['nonsense'], [42], [null], [[]], [{ letters: 7, language: {}, ignored: 'x', sitesOff: 9 }]])(
    'what does not fit at all counts as not chosen: %j',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULTS);
    },
  );

  test('one field that does not fit takes no other with it', () => {
    expect(readSettings({ version: 2, letters: 'zh-Hant', language: 'fr', hint: true, query: 'no' })).toEqual({
      ...DEFAULTS,
      letters: 'zh-Hant',
      hint: true,
    });
  });

  test('one entry of a list that does not fit takes no other with it', () => {
    const stored = {
      version: 2,
      ignored: [ofFinding(), { kind: 'finding' }, ofRule('value-type'), null, { ...ofFinding(), page: 'javascript:1' }],
      sitesOff: ['www.a.gov.cn', 'WWW.A.GOV.CN', '../x', 7, ''],
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULTS,
      ignored: [ofFinding(), ofRule('value-type')],
      sitesOff: ['www.a.gov.cn'],
    });
  });

  test('reading what was written changes nothing', () => {
    const settings = switchOff(ignore(speak(DEFAULTS, 'zh-Hant'), [ofFinding(), ofRule('value-type')]), ['b.gov.cn']);
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
});

describe('from version to version', () => {
  test('the first had no number, and its letters outdid the browser’s language', () => {
    expect(migrate({ letters: 'zh-Hant', language: 'auto' })).toMatchObject({ letters: 'zh-Hant', language: 'zh' });
    expect(migrate({ letters: 'zh-Hant', language: 'en' })).toMatchObject({ language: 'en' });
    expect(migrate({ letters: 'page', language: 'auto' })).toMatchObject({ language: 'auto' });
    expect(tongueOf(readSettings({ letters: 'zh-Hant' }), 'hans', 'en-US')).toBe('zh-Hant');
  });

  test('what is of this version, or of a later one, is left as it is', () => {
    const later = { version: VERSION + 1, letters: 'zh-Hans', language: 'auto', more: true };
    expect(migrate(later)).toEqual(later);
    expect(readSettings(later)).toEqual({ ...DEFAULTS, letters: 'zh-Hans' });
  });

  test('every version has a step to the next', () => {
    const seen: number[] = [];
    for (let version = 1; version < VERSION; version++) {
      migrate({ version, language: 'zh' });
      seen.push(version);
    }
    expect(seen).toHaveLength(VERSION - 1);
    expect(readSettings({ version: 1, language: 'zh', letters: 'page' })).toEqual({ ...DEFAULTS, language: 'zh' });
  });
});

describe('the tongue', () => {
  test('is chosen, else the browser’s; letters are chosen, else the page’s', () => {
    expect(tongueOf(DEFAULTS, 'hans', 'zh-TW')).toBe('zh-Hans');
    expect(tongueOf(DEFAULTS, null, 'zh-TW')).toBe('zh-Hant');
    expect(tongueOf(DEFAULTS, 'hant', 'en-GB')).toBe('en');
    expect(tongueOf(speak(DEFAULTS, 'zh-Hans'), 'hant', 'en-GB')).toBe('zh-Hans');
    expect(tongueOf(speak(DEFAULTS, 'en'), 'hans', 'zh-CN')).toBe('en');
    // Letters alone make no Chinese of an English interface.
    expect(tongueOf({ ...DEFAULTS, letters: 'zh-Hant' }, 'hans', 'en-GB')).toBe('en');
  });
});

describe('what a page shows', () => {
  test('certain findings always; the others by their tier', () => {
    const show = (severity: Finding['severity'], settings = DEFAULTS) =>
      showingOf(finding({ severity }), here, settings);
    expect([show('fatal'), show('query'), show('hint')]).toEqual(['always', 'always', 'asked']);
    const turned = { ...DEFAULTS, query: false, hint: true };
    expect([show('fatal', turned), show('query', turned), show('hint', turned)]).toEqual(['always', 'asked', 'always']);
  });

  test('an ignored finding never, on its own page only', () => {
    const settings = withIgnored(ofFinding());
    expect(showingOf(finding(), here, settings)).toBe('never');
    expect(showingOf(finding({ id: 'f2' }), here, settings)).toBe('always');
    expect(showingOf(finding(), { ...here, page: 'http://www.a.gov.cn/art/2.html' }, settings)).toBe('always');
  });

  test('a page is the same over https and at another heading, but not at another route', () => {
    expect(pageKey('https://a.gov.cn/x?id=1#:~:text=1')).toBe(pageKey('http://a.gov.cn/x?id=1'));
    expect(pageKey('http://a.gov.cn/x?id=1')).not.toBe(pageKey('http://a.gov.cn/x?id=2'));
    expect(pageKey('http://a.gov.cn/#/news/1')).not.toBe(pageKey('http://a.gov.cn/#/news/2'));
  });

  test('an ignored rule never, on its own site only', () => {
    const settings = withIgnored(ofRule('t3-flow'));
    expect(showingOf(finding({ id: 'other' }), here, settings)).toBe('never');
    expect(showingOf(finding(), { ...here, site: 'www.b.gov.cn' }, settings)).toBe('always');
  });

  test('a mistake that breaks several rules is ignored only when each of them is', () => {
    const both = finding({
      rules: [
        { rule: 't3-flow', at: 'total' },
        { rule: 't3-results', at: 'total' },
      ],
    });
    expect(ignoredBy(both, here, withIgnored(ofRule('t3-flow')))).toBeNull();
    expect(ignoredBy(both, here, withIgnored(ofRule('t3-flow'), ofRule('t3-results')))).toHaveLength(2);
  });

  test('all that hides a finding is named, so that all of it can be taken back', () => {
    const settings = withIgnored(ofFinding(), ofRule('t3-flow'));
    const by = ignoredBy(finding(), here, settings) ?? [];
    expect(by).toHaveLength(2);
    expect(restore(settings, by).ignored).toEqual([]);
  });
});

describe('edits', () => {
  test('ignoring twice is ignoring once', () => {
    const later = ofFinding({ page: PAGE.replace('http:', 'https:'), at: '2026-02-02T03:04:05.000Z' });
    expect(ignore(withIgnored(ofFinding()), [later]).ignored).toEqual([later]);
  });

  test('the oldest makes room', () => {
    const many = Array.from({ length: MOST_IGNORED }, (_, k) =>
      ofFinding({ finding: `f${k}`, at: `2026-01-01T00:00:00.${String(k % 1000).padStart(3, '0')}Z` }),
    );
    const { ignored } = ignore(withIgnored(...many), [ofFinding({ finding: 'new' })]);
    expect(ignored).toHaveLength(MOST_IGNORED);
    expect(ignored.at(-1)).toMatchObject({ finding: 'new' });
    expect(ignored.some((each) => each.kind === 'finding' && each.finding === 'f0')).toBe(false);
  });

  test('a site stands for the sites below it, and switching on clears whatever kept it off', () => {
    const settings = switchOff(switchOff(DEFAULTS, ['a.gov.cn']), ['www.a.gov.cn', 'a.gov.cn']);
    expect(settings.sitesOff).toEqual(['a.gov.cn', 'www.a.gov.cn']);
    expect(offBy(settings, 'zwgk.a.gov.cn')).toBe('a.gov.cn');
    expect(offBy(settings, 'ba.gov.cn')).toBeNull();
    expect(switchOn(settings, 'www.a.gov.cn').sitesOff).toEqual([]);
  });

  test('joining takes the choices of the other and the lists of both', () => {
    const mine = switchOff(ignore(speak(DEFAULTS, 'en'), [ofFinding()]), ['a.gov.cn']);
    const other = switchOff(ignore({ ...DEFAULTS, hint: true }, [ofRule('value-type')]), ['b.gov.cn']);
    expect(join(mine, other)).toEqual({
      ...DEFAULTS,
      hint: true,
      ignored: [ofFinding(), ofRule('value-type')],
      sitesOff: ['a.gov.cn', 'b.gov.cn'],
    });
  });

  test('an entry of a page is checked before it is stored', () => {
    expect(readIgnored(ofFinding())).toEqual(ofFinding());
    for (const wrong of [
      ofFinding({ page: 'data:text/html,x' }),
      ofFinding({ rules: [] }),
      ofFinding({ title: 'x'.repeat(301) }),
      ofFinding({ at: 'yesterday' }),
      ofRule('t3 flow'),
      ofRule('t3-flow', 'http://a.gov.cn'),
    ])
      expect(readIgnored(wrong)).toBeNull();
  });

  test('the host of an address', () => {
    expect(hostOf('https://WWW.A.gov.cn:8080/x')).toBe('www.a.gov.cn');
    expect(['about:srcdoc', 'file:///x.html', '', undefined, 'http://localhost/'].map(hostOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a file of settings', () => {
  const settings = switchOff(ignore({ ...DEFAULTS, hint: true }, [ofFinding(), ofRule('value-type')]), ['b.gov.cn']);
  const text = exportOf(settings, new Date('2026-01-02T03:04:05Z'));

  test('comes back as it went', () => {
    expect(importOf(text)).toEqual({ settings, dropped: 0 });
    expect(importOf(`\ufeff${text}`)).toEqual({ settings, dropped: 0 });
  });

  test('that is none, or of a newer version, is told apart', () => {
    for (const other of ['', 'x', '[]', 'null', '{}', '{"gouji":"settings"}', '{"gouji":"result","version":2}'])
      expect(importOf(other)).toBe('other');
    expect(importOf(text.replace('"version": 2', '"version": 99'))).toBe('newer');
  });

  test('says how much of it does not fit', () => {
    const broken = JSON.parse(text);
    broken.ignored.push({ kind: 'finding', page: 'x' }, 7);
    broken.sitesOff.push('not a host');
    broken.language = 'fr';
    expect(importOf(JSON.stringify(broken))).toEqual({ settings, dropped: 4 });
  });
});

test('a site is typed as a host or pasted as an address, and stands on gov.cn', () => {
  expect([' www.A.gov.cn ', 'https://www.a.gov.cn/x?y#z', 'gov.cn', 'www.a.gov.cn:8080'].map(siteOf)).toEqual([
    'www.a.gov.cn',
    'www.a.gov.cn',
    'gov.cn',
    'www.a.gov.cn',
  ]);
  expect(['', 'example.com', 'gov.cn.evil.com', 'notgov.cn', 'a b.gov.cn', '*.gov.cn'].map(siteOf)).toEqual(
    Array(6).fill(null),
  );
});
