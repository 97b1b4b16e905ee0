import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedNumber, parseNumber } from '../../lib/grid/parse-number.ts';
import type { ValueType } from '../../lib/model/cell.ts';

const UNITS = ['件', '条', '次', '宗', '份', '个', '项', '起', '元', '万元', '批次'];
const TYPES: readonly ValueType[] = ['count', 'money', 'delta'];
const SOFT = ['\u00a0', '\u3000', '\u2002', '\u2009', '\u202f'];

const wide = (text: string): string =>
  text.replace(/[0-9,.]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const value = (n: number, unit: string | null = null): ParsedNumber => ({ state: 'value', value: n, unit });
const only = (state: ParsedNumber['state']): ParsedNumber => ({ state, value: null, unit: null });

describe('parseNumber reads', () => {
  it.each<[string, ParsedNumber]>([
    ['0', value(0)],
    ['1,113', value(1113)],
    ['1，113', value(1113)],
    ['１１１３', value(1113)],
    ['1\u00a0113', value(1113)],
    ['1\u00a0\u3000113', value(1113)],
    ['21件', value(21, '件')],
    ['21（件）', value(21, '件')],
    ['31批次', value(31, '批次')],
    ['2108000元', value(2108000, '元')],
    ['0.85万元', value(0.85, '万元')],
    ['１２．５', value(12.5)],
    ['¥300', value(300)],
    ['￥300', value(300)],
    ['9007199254740991', value(9007199254740991)],
    ['\u200b7\ufeff', value(7)],
    ['零', value(0)],
    ['二零', only('unreadable')],
    ['零5', only('unreadable')],
    ['〇', value(0)],
    ['○', value(0)],
    ['007', value(7)],
    ['', only('blank')],
    ['\u00a0\u3000\u200b', only('blank')],
    ['/', only('none')],
    ['——', only('none')],
    ['//', only('none')],
    ['无', only('none')],
    ['暂无', only('none')],
    ['不涉及', only('none')],
    ['未發生', only('none')],
    ['N/A', only('none')],
    ['沒有', only('none')],
  ])('%j', (text, read) => {
    expect(parseNumber(text)).toEqual(read);
  });

  it.each<[string, ParsedNumber]>([
    ['-3', value(-3)],
    ['−3', value(-3)],
    ['–3', value(-3)],
    ['－３', value(-3)],
    ['− 3', value(-3)],
    ['+3', value(3)],
    ['减4', value(-4)],
    ['減少 4 項', value(-4, '項')],
    ['增加1,204', value(1204)],
    ['新增2项', value(2, '项')],
    ['未增未减', only('none')],
    ['不增不减', only('none')],
    ['无增减', only('none')],
    ['無增減', only('none')],
    ['无变化', only('none')],
    ['不变', only('none')],
    ['持平', only('none')],
    ['与上年持平', only('unreadable')],
    ['持平3', only('unreadable')],
    ['3−4', only('unreadable')],
    ['-0', value(0)],
  ])('%j as a difference', (text, read) => {
    expect(parseNumber(text, 'delta')).toEqual(read);
  });

  it.each([
    '10000件以上',
    '400余条',
    '约20',
    '1O',
    'l0',
    '12 13',
    '1\n113',
    '5/6',
    '1+2',
    '1.2.3',
    '−3',
    '3¥00',
    '_',
    '? 0',
    '①',
    '½',
    '10²',
    '三',
    '21(件',
    '件',
    '1,1,1',
    '12,34',
    '+3',
    '增4',
    '减4',
    '12*',
    '9007199254740993',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
  ])('no number in %j', (text) => {
    expect(parseNumber(text).state).toBe('unreadable');
  });
});

describe('parseNumber', () => {
  const type = fc.constantFrom(...TYPES);
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789０５，,.．-－−—/ 件条万元余约增减零〇\u00a0\u3000\u200b\n') }),
  );

  it('never throws, and gives a value and a unit only in the state value', () => {
    fc.assert(
      fc.property(anything, type, (text, as) => {
        const read = parseNumber(text, as);
        expect(read.state === 'value').toBe(read.value !== null);
        if (read.state !== 'value') expect(read.unit).toBeNull();
        else expect(Number.isFinite(read.value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes every digit that stands there, and no other', () => {
    fc.assert(
      fc.property(anything, type, (text, as) => {
        const { state, value: read } = parseNumber(text, as);
        const digits = text.normalize('NFKC').replace(/\D/g, '');
        if (state !== 'value' || digits === '') return;
        const whole = String(Math.abs(read ?? 0)).replace('.', '');
        // Leading noughts, and those behind a point, say nothing.
        expect(digits.replace(/^0+/, '').startsWith(whole.replace(/^0+/, '')) || read === 0).toBe(true);
        expect(digits.length).toBeGreaterThanOrEqual(whole.replace(/^0+/, '').length);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a number in any of its spellings', () => {
    const spelled = fc.record({
      n: fc.nat(99_999_999),
      unit: fc.constantFrom(...UNITS, ''),
      separators: fc.boolean(),
      full: fc.boolean(),
      around: fc.constantFrom('', ' ', '\n', ...SOFT),
      inside: fc.constantFrom('', '', ...SOFT),
      at: fc.nat(8),
    });
    fc.assert(
      fc.property(spelled, ({ n, unit, separators, full, around, inside, at }) => {
        const plain = separators ? grouped(n) : String(n);
        const place = Math.min(at, plain.length);
        const digits = plain.slice(0, place) + inside + plain.slice(place);
        const read = parseNumber(`${around}${full ? wide(digits) : digits}${unit}${around}`);
        expect(read).toEqual(value(n, unit || null));
      }),
      { numRuns: 3000 },
    );
  });

  it('never takes a number out of a text that says more', () => {
    const more = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }).filter((text) => {
      const plain = text.normalize('NFKC').replace(/[\s\u00ad\u180e\u200b-\u206f\ufeff]/g, '');
      const known = /^(?:[-+,.¥\d−–—―‐‑‒()]|[件条條次宗份个個项項起元万萬亿億批人]|[一减減增少加新])*$/u;
      return plain !== '' && !known.test(plain);
    });
    fc.assert(
      fc.property(fc.nat(9999), more, fc.boolean(), type, (n, words, before, as) => {
        expect(parseNumber(before ? `${words}${n}` : `${n}${words}`, as).state).toBe('unreadable');
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each text one state, whatever column it stands in, but for differences', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parseNumber(text, 'money')).toEqual(parseNumber(text, 'count'));
        const { state } = parseNumber(text, 'delta');
        if (parseNumber(text).state !== 'unreadable') expect(state).toBe(parseNumber(text).state);
      }),
      { numRuns: 1000 },
    );
  });
});
