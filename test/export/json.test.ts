import { describe, expect, test } from 'vitest';
import { jsonLinesOf, jsonOf, jsonSchemaText } from '../../lib/export/json.ts';
import { Line } from '../../lib/headless/schema.ts';
import { beside } from '../../lib/shelf/beside.ts';
import { keptOf } from '../../lib/shelf/keep.ts';
import { resultOf } from '../../lib/shelf/kept-report.ts';
import { recordWith } from '../rules/record.ts';
import { ENTRIES } from './entries.ts';

const lines = jsonLinesOf(ENTRIES)
  .split('\n')
  .filter((line) => line !== '');

describe('checks as JSON', () => {
  test('are one line each, and have the published shape', () => {
    expect(lines).toHaveLength(ENTRIES.length);
    for (const line of lines) expect(Line.parse(JSON.parse(line))).toEqual(JSON.parse(line));
  });

  test('say what was checked', () => {
    for (const [k, { result, source }] of ENTRIES.entries()) {
      const one = JSON.parse(lines[k] ?? '');
      expect(one.source).toBe(source);
      expect(one.summary).toEqual(result.summary);
      expect(Object.keys(one.cells)).toEqual(Object.keys(result.record.cells));
      for (const [id, cell] of Object.entries(result.record.cells)) {
        const { state, value, text, unit } = cell;
        expect(one.cells[id], id).toEqual({
          state,
          value,
          text: text.toWellFormed() === text ? text : expect.any(String),
          unit,
        });
      }
      expect(one.others).toHaveLength(result.others.length);
      expect(JSON.parse(jsonOf(result, source))).toEqual(one);
    }
  });

  test('are the same of a report that was kept', async () => {
    for (const { result, source } of ENTRIES.slice(0, 3)) {
      const kept = await keptOf(result, { address: source, at: '2026-01-05T00:00:00.000Z' }, 0);
      expect(JSON.parse(jsonOf(resultOf(kept), source))).toEqual(JSON.parse(jsonOf(result, source)));
    }
  });

  test('name the other year that speaks for a correction', () => {
    const { result } = ENTRIES[0] as (typeof ENTRIES)[number];
    const found = beside(result, {
      previous: recordWith({ 't3.carriedOut.natural': '1', 't3.carriedOut.total': '1' }),
    });
    const line = Line.parse(JSON.parse(jsonOf(found, 'x')));
    const [finding] = 'findings' in line ? line.findings : [];
    expect(finding?.explanations[0]?.otherYears).toContainEqual({
      year: 'previous',
      cell: 't3.carriedOut.total',
      value: 1,
      about: 't3.carriedIn.total',
    });
    expect(finding?.rules).toContainEqual({ rule: 'year-carry', at: 'total' });
  });

  test('have a JSON Schema', async () => {
    const schema = JSON.parse(await jsonSchemaText());
    expect(schema.$schema).toContain('json-schema.org');
    expect(JSON.stringify(schema)).toContain('other-year-gap');
  });
});
