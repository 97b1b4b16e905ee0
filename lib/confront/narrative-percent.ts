import type { Claim } from '../model/claim.ts';
import type { TextOutcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { aggregate } from '../narrative/aggregates.ts';
import { judge } from '../narrative/fit.ts';
import { textOutcome } from './text-outcome.ts';

/** Percentages of a part that the text numbers: as intervals, rounded or cut off (DOMAIN §6). */
export function confrontPercents(claims: readonly Claim[], record: ReportRecord | null): TextOutcome[] {
  return claims.flatMap((claim) => {
    const part =
      claim.kind === 'percent' && claim.exactness === 'exact' && claim.whole !== undefined
        ? claims[claim.whole]
        : undefined;
    const whole = part?.whole === undefined ? undefined : claims[part.whole];
    return part && whole ? [judgePercent(claim, part, whole, claims, record)] : [];
  });
}

function judgePercent(
  claim: Claim,
  part: Claim,
  whole: Claim,
  claims: readonly Claim[],
  record: ReportRecord | null,
): TextOutcome {
  const { quote } = claim;
  const printed = quote.text.slice(quote.start, quote.start + quote.length);
  const judged = record && judge(part, record);
  // What the tables have counts only where the number beside the percentage is itself the mistake.
  const parts = [part.value, ...(judged?.fit === 'none' ? judged.against.map(({ value }) => value) : [])];
  const wholes = [whole.value, ...wholesOf(whole, claims, record)].filter((value) => value > 0);
  if (wholes.length === 0) return textOutcome('narrative-percent', 'passed', { quote });
  const fits = parts.some((one) => wholes.some((all) => isPercent(one / all, claim.value, printed)));
  if (fits) return textOutcome('narrative-percent', 'passed', { quote });
  return textOutcome('narrative-percent', 'failed', {
    quote,
    otherQuotes: [part.quote, whole.quote],
    message: {
      id: 'text.percent',
      data: {
        said: printed,
        part: part.value,
        whole: whole.value,
        share: ((part.value / (whole.value || 1)) * 100).toFixed(decimalsOf(printed)),
      },
    },
  });
}

const decimalsOf = (printed: string): number => (printed.split(/[.．]/)[1] ?? '').length;

function isPercent(ratio: number, said: number, printed: string): boolean {
  const unit = 10 ** -decimalsOf(printed);
  const percent = ratio * 100;
  const slack = 1e-9;
  return Math.abs(percent - said) <= unit / 2 + slack || (percent >= said - slack && percent < said + unit);
}

/** All that a share can be of: the wholes named beside it, and those of the tables. */
function wholesOf(whole: Claim, claims: readonly Claim[], record: ReportRecord | null): number[] {
  const beside = claims.filter(
    ({ quote, kind, scope, whole: of }) =>
      quote.line === whole.quote.line && kind === 'count' && scope === 'total' && of === undefined,
  );
  const sums = whole.quantity.includes('.') ? [] : ['r7', 'new', 'new+carriedIn'];
  const inTable = record
    ? sums.map((sum) => aggregate(sum, 'total', record)).filter((each) => typeof each !== 'string')
    : [];
  return [...beside, ...inTable].map(({ value }) => value);
}
