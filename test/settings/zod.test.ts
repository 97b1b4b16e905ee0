import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readIgnored, readSettings, VERSION } from '../../lib/settings.ts';

/** What is stored, as a schema: pages read it without zod, and must read the same. */
const id = z.string().check(z.regex(/^[\w.:-]{1,80}$/));
const words = z.nullable(z.string().check(z.maxLength(300)));
const host = z.string().check(z.regex(/^(?=.{1,253}$)[a-z\d-]+(\.[a-z\d-]+)+$/));
const both = {
  severity: z.enum(['fatal', 'query', 'hint']),
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
};
const Ignored = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('finding'),
    finding: id,
    page: z.string().check(z.maxLength(4000), z.regex(/^(https?|file):/)),
    rules: z.array(id).check(z.minLength(1), z.maxLength(40)),
    title: words,
    organ: words,
    year: z.nullable(z.int()),
    ...both,
  }),
  z.object({ kind: z.literal('rule'), rule: id, site: host, ...both }),
]);
const fitting = <T>(schema: z.ZodMiniType<T>, all: unknown): T[] =>
  (Array.isArray(all) ? all : []).filter((each) => schema.safeParse(each).success).map((each) => schema.parse(each));
const Settings = z.object({
  version: z.catch(z.literal(VERSION), VERSION),
  letters: z.catch(z.enum(['page', 'zh-Hans', 'zh-Hant']), 'page'),
  language: z.catch(z.enum(['auto', 'zh', 'en']), 'auto'),
  query: z.catch(z.boolean(), true),
  hint: z.catch(z.boolean(), false),
  keep: z.catch(z.enum(['ask', 'always', 'never']), 'ask'),
});

const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(undefined, 0, 1.5, 2 ** 53, '', 'x'.repeat(301)));
const or = <T>(fits: fc.Arbitrary<T>) => fc.oneof({ weight: 40, arbitrary: fits }, { weight: 1, arbitrary: odd });
const rule = or(fc.constantFrom('value-type', 't3-flow', 'x'.repeat(80), 'x'.repeat(81), 'a b'));
const site = or(
  fc.constantFrom('www.a.gov.cn', 'gov', 'A.gov.cn', 'a..cn', `${'a'.repeat(250)}.cn`, `${'a'.repeat(251)}.cn`),
);
const ignored = fc.record({
  kind: or(fc.constantFrom('finding', 'rule')),
  finding: rule,
  page: or(
    fc.constantFrom(
      'https://a.gov.cn/1.html',
      'file:///a.html',
      'ftp://a',
      `http://${'a'.repeat(3993)}`,
      `http://${'a'.repeat(3994)}`,
    ),
  ),
  rules: or(fc.array(rule, { maxLength: 3 })),
  rule,
  site,
  severity: or(fc.constantFrom('fatal', 'query', 'hint')),
  title: or(fc.constantFrom(null, '年报', 'x'.repeat(300))),
  organ: or(fc.constantFrom(null, '某局')),
  year: or(fc.constantFrom(null, 2023)),
  at: or(fc.constantFrom('2026-01-02T03:04:05.000Z', '2026-01-02')),
});
const settings = fc.record({
  version: or(fc.constant(VERSION)),
  letters: or(fc.constantFrom('page', 'zh-Hans', 'zh-Hant')),
  language: or(fc.constantFrom('auto', 'zh', 'en')),
  query: or(fc.boolean()),
  hint: or(fc.boolean()),
  keep: or(fc.constantFrom('ask', 'always', 'never')),
  ignored: or(fc.array(ignored)),
  sitesOff: or(fc.array(site)),
});

test('an entry is read as zod reads it', () => {
  let read = 0;
  fc.assert(
    fc.property(or(ignored), (each) => {
      const { success, data } = Ignored.safeParse(each);
      read += Number(success);
      expect(readIgnored(each)).toEqual(success ? data : null);
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(50);
});

test('settings are read as zod reads them', () => {
  fc.assert(
    fc.property(settings, (each) => {
      const now = { ...each, version: VERSION };
      expect(readSettings(now)).toEqual({
        ...Settings.parse(now),
        ignored: fitting(Ignored, each.ignored),
        sitesOff: fitting(host, each.sitesOff),
      });
    }),
    { numRuns: 500 },
  );
});
