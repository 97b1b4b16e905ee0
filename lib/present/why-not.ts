import type { CellValue } from '../model/cell.ts';
import type { Tongue } from './tongue.ts';
import { pageWord } from './words-page.ts';

/** Why what stands in a cell is not the number that belongs there: by what is seen, never by what was meant. */
export function whyNot({ state, text, value }: CellValue, tongue: Tongue): string {
  return pageWord(`not.${state === 'value' ? ofNumber(value ?? 0) : ofText(text)}`, tongue);
}

const ofNumber = (value: number): string => (value < 0 ? 'negative' : 'fraction');

function ofText(text: string): string {
  const plain = text.normalize('NFKC');
  if (/[余餘约約近多超]|以上|以下|左右/.test(plain)) return 'approximate';
  if (/\d[oOlI]|[oOlI]\d/.test(plain)) return 'letters';
  if ((plain.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0) > 1) return 'several';
  return /\d/.test(plain) ? 'other' : 'words';
}
