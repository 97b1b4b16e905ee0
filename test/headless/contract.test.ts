import { describe, expect, test, vi } from 'vitest';
import { toContract } from '../../lib/headless/contract.ts';
import { checkHtml, checkTooLarge } from '../../lib/headless/page.ts';
import { type CheckedPage, Line } from '../../lib/headless/schema.ts';
import { check } from './command.ts';
import { htmlOf, PATHS, SEEDS } from './pages.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the shape of a line', () => {
  test.each(PATHS)('%s', (path) => {
    const [html = ''] = htmlOf([path]);
    const line = { source: path, ...toContract(checkHtml(html)) };
    expect(Line.parse(JSON.parse(JSON.stringify(line)))).toEqual(JSON.parse(JSON.stringify(line)));
    for (const { findings } of [line, ...line.others])
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  test('a page that is too large', () => {
    const line = Line.parse({ source: 'page', ...toContract(checkTooLarge()) });
    expect(line).toMatchObject({ kind: 'too-large', cells: {}, outcomes: [], findings: [] });
  });

  test('an error', () => {
    expect(Line.safeParse({ source: 'page', error: 'what happened' }).success).toBe(true);
    expect(Line.safeParse({ source: 'page', error: '' }).success).toBe(false);
    expect(Line.safeParse({ source: 'page' }).success).toBe(false);
  });

  test('nothing of the inside gets out', () => {
    const line = { source: 'page', ...toContract(checkTooLarge()), attachments: [] };
    expect(Line.safeParse(line).success).toBe(false);
  });

  test('the JSON Schema says the same', async () => {
    const { stdout, status } = await check(['--schema']);
    const schema = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(schema.$schema).toMatch(/2020-12/);
    const [page, unread] = schema.anyOf;
    expect(page.required).toEqual(['source', ...Object.keys(toContract(checkTooLarge()))]);
    expect(page.additionalProperties).toBe(false);
    expect(unread.required).toEqual(['source', 'error']);
    expect(Object.keys(schema.$defs).toSorted()).toEqual(
      ['explanation', 'finding', 'others', 'outcome', 'quote', 'report', 'ruleAt'].toSorted(),
    );
  });
});

describe('the five seeds', async () => {
  const first = await check(['--json', ...SEEDS]);
  const [dinghai, offices, labour, haicang, jining] = first.lines as CheckedPage[];

  test('one line each, in order; something is fatal', () => {
    expect(first.lines.map(({ source }) => source)).toEqual(SEEDS);
    expect(first.lines).toHaveLength(5);
    expect(first.status).toBe(1);
    expect(first.stderr).toBe('');
    for (const line of first.lines) expect(Line.safeParse(line).error).toBeUndefined();
  });

  test('Jining 2020: one case counted twice, seen in two columns, is one finding', () => {
    expect(jining).toMatchObject({ kind: 'report', form: '2019', script: 'hans', year: 2020, others: [] });
    expect(jining?.summary).toMatchObject({ passed: 38, failed: 2, cannotTell: 0, fatal: 1 });
    const failed = jining?.outcomes.filter(({ outcome }) => outcome === 'failed') ?? [];
    expect(failed.filter(({ rule }) => rule.startsWith('t3'))).toEqual([
      { rule: 't3-flow', at: 'natural', outcome: 'failed', left: 19, right: 20 },
      { rule: 't3-flow', at: 'total', outcome: 'failed', left: 21, right: 22 },
    ]);
    const fatal = jining?.findings.filter(({ severity }) => severity === 'fatal') ?? [];
    expect(fatal.map(({ rules }) => rules)).toEqual([
      [
        { rule: 't3-flow', at: 'natural' },
        { rule: 't3-flow', at: 'total' },
      ],
    ]);
    expect(jining?.cells['t2.otherService.decisions']).toMatchObject({
      state: 'unreadable',
      value: null,
      text: '10000件以上',
    });
  });

  test('Haicang 2023: all 42 relations hold, though labels and headings are lost', () => {
    expect(haicang).toMatchObject({ kind: 'report', form: '2021', year: 2023, unreadable: [] });
    expect(haicang?.summary).toMatchObject({ passed: 42, failed: 0, cannotTell: 0, fatal: 0 });
    expect(haicang?.sections.filter(({ found }) => !found).length).toBeGreaterThan(0);
  });

  test('Dinghai: reports that cannot be read have no arithmetic', () => {
    for (const page of [dinghai, offices, labour]) {
      expect(page).toMatchObject({ kind: 'unreadable-report', cells: {} });
      expect(page?.summary).toMatchObject({ passed: 0, failed: 0, cannotTell: 0 });
      expect(page?.outcomes.filter(({ outcome, rule }) => /^t[234]-/.test(rule) && outcome !== 'inapplicable')).toEqual(
        [],
      );
    }
  });

  test('a second run says the same, ids and all', async () => {
    const second = await check(['--json', ...SEEDS]);
    expect(second.stdout).toBe(first.stdout);
  });
});
