import type { ValueType } from '../../lib/model/cell.ts';
import type { Choice } from './dimensions.ts';
import type { Random } from './random.ts';
import type { Written } from './written.ts';

const UNITS: Record<ValueType, readonly string[]> = {
  count: ['件', '条', '次', '宗', '份', '个', '项', '起', '批次', '（件）'],
  money: ['元', '万元', '亿元'],
  delta: ['项', '件'],
};
const STROKES = ['/', '／', '-', '－', '—', '——', '–', '\\', '无', '没有'];
const BLANKS = ['', '', ' ', '\u00a0', '\u3000', '\u00a0\u00a0', '\u200b', '\ufeff'];
/** What cannot be taken for one number: approximations, slips of the key, two numbers, words. */
const UNREADABLE = [
  '10000件以上',
  '1O',
  '12 13',
  '400余条',
  '约20',
  '_',
  '? 0',
  '3（上年1）',
  '1+2',
  '见附件',
  'l0',
  '**',
  '5/6',
  '1.2.3',
  '2①',
  '12*',
  '0.5件/年',
];
const SOFT = ['\u00a0', '\u3000', '\u2002', '\u2009', '\u202f'];

/** A figure as someone may have typed it. */
export function writeNumber(value: number, type: ValueType, choice: Choice, random: Random): Written {
  if (value === 0 && choice.zeros === 'words' && random.chance(0.4)) return written(0, null, random.pick(['零', '〇']));
  const unit = choice.units === 'some' && random.chance(0.3) ? random.pick(UNITS[type]) : '';
  const sign = type === 'delta' ? signOf(value, random) : '';
  let digits = separated(String(Math.abs(value)), choice, random);
  if (choice.softSpaces === 'inside' && random.chance(0.5)) digits = spaced(digits, random);
  let text = `${sign}${wide(digits, choice, random)}${unit}`;
  if (choice.softSpaces === 'around' && random.chance(0.5)) text = `${random.pick(SOFT)}${text}${random.pick(SOFT)}`;
  return written(value, unit === '' ? null : unit.replace(/[（）]/g, ''), text);
}

export const writeBlank = (random: Random): Written => ({
  state: 'blank',
  value: null,
  unit: null,
  text: random.pick(BLANKS),
});
export const writeStroke = (random: Random): Written => ({
  state: 'none',
  value: null,
  unit: null,
  text: random.pick(STROKES),
});
export const writeUnreadable = (random: Random): Written => ({
  state: 'unreadable',
  value: null,
  unit: null,
  text: random.pick(UNREADABLE),
});

const written = (value: number, unit: string | null, text: string): Written => ({ state: 'value', value, unit, text });

function signOf(value: number, random: Random): string {
  if (value < 0) return random.pick(['-', '-', '－', '−', '–', '减', '减少']);
  return value > 0 ? random.pick(['', '', '+', '＋', '增', '增加']) : '';
}

function separated(digits: string, { separators }: Choice, random: Random): string {
  if (separators === 'none' || random.chance(0.3)) return digits;
  const [whole = '', ...rest] = digits.split('.');
  const comma = separators === 'comma' ? ',' : '，';
  return [whole.replace(/\B(?=(\d{3})+$)/g, comma), ...rest].join('.');
}

/** A soft space at one place between two digits, or beside a separator. */
function spaced(digits: string, random: Random): string {
  const places = [...digits].flatMap((_, k) => (k > 0 && /[\d,，]{2}/.test(digits.slice(k - 1, k + 1)) ? [k] : []));
  if (places.length === 0) return digits;
  const at = random.pick(places);
  return digits.slice(0, at) + random.pick(SOFT) + digits.slice(at);
}

function wide(text: string, { digits }: Choice, random: Random): string {
  if (digits === 'ascii') return text;
  const all = digits === 'full-width' && random.chance(0.6);
  return text.replace(/[\d.,]/g, (each) =>
    all || (digits === 'mixed' && random.chance(0.4)) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each,
  );
}
