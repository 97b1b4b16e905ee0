import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { whichErrs } from '../../lib/locate/year-errs.ts';
import { recordWith } from '../rules/record.ts';

const flow = (column: string, figures: [string, string, string, string]) =>
  Object.fromEntries(
    ['new', 'carriedIn', 'r7', 'carriedOut'].map((row, k) => [`t3.${row}.${column}`, figures[k] ?? '']),
  );
const both = (figures: [string, string, string, string]) => ({
  ...flow('natural', figures),
  ...flow('total', figures),
});

const errs = (own: Record<string, string>, before: Record<string, string>) => {
  const [record, previous] = [recordWith(own), recordWith(before)];
  return whichErrs(confront(record, undefined, { previous }), record, previous);
};

describe('which of two reports errs', () => {
  it('cannot be told where each holds by itself', () => {
    expect(errs(both(['1', '1', '1', '1']), both(['3', '0', '1', '2']))).toBeNull();
  });

  it('is last year’s where its own flow does not hold, and would with this year’s figure', () => {
    expect(errs(both(['1', '1', '1', '1']), both(['3', '0', '2', '2']))).toBe('other');
  });

  it('takes a dash for nought', () => {
    expect(errs(both(['1', '1', '1', '1']), both(['3', '/', '2', '2']))).toBe('other');
  });

  it('is this one where its own flow does not hold, and would with last year’s figure', () => {
    expect(errs(both(['1', '1', '2', '1']), both(['3', '0', '1', '2']))).toBe('own');
  });

  it('cannot be told where both speak against themselves, or neither would be mended', () => {
    expect(errs(both(['1', '1', '2', '1']), both(['3', '0', '2', '2']))).toBeNull();
    expect(errs(both(['1', '1', '9', '1']), both(['3', '0', '1', '2']))).toBeNull();
  });

  it('cannot be told where the columns say different things, or a figure is missing', () => {
    const mixed = { ...flow('natural', ['3', '0', '2', '2']), ...flow('total', ['3', '0', '1', '2']) };
    expect(errs(both(['1', '1', '1', '1']), mixed)).toBeNull();
    expect(errs(both(['1', '1', '1', '1']), both(['', '0', '2', '2']))).toBeNull();
    expect(errs(both(['1', '1', '1', '1']), both(['', '3', '2', '2']))).toBeNull();
    expect(errs(both(['1', '1', '1', '1']), both(['3', '1O', '2', '2']))).toBeNull();
  });

  it('cannot be told where a cell of the other report is not there', () => {
    const [record, previous] = [recordWith(both(['1', '1', '1', '1'])), recordWith(both(['3', '0', '2', '2']))];
    delete previous.cells['t3.r7.natural'];
    expect(whichErrs(confront(record, undefined, { previous }), record, previous)).toBeNull();
  });

  it('is not asked where the two agree', () => {
    expect(errs(both(['1', '2', '2', '1']), both(['3', '0', '1', '2']))).toBeNull();
  });
});
