import type { Claim } from '../model/claim.ts';

/** Quantities that are said of the same thing. */
const SAME: Readonly<Record<string, string>> = { new: 'received' };
const nameOf = ({ quantity }: Claim): string => SAME[quantity] ?? quantity;

const isWhole = (claim: Claim): boolean => claim.exactness === 'exact' && claim.scope === 'total' && !claim.weak;
const STATED_WHOLE =
  /received|handled|answered|carriedIn|carriedOut|(?:review|lawsuit|direct|afterReview)\.total|normDoc|rule|licence|penalty|coercion/;

/** Two statements of the text that cannot both hold, as indexes of claims. */
export interface Clash {
  first: number;
  second: number;
}

/**
 * The same quantity twice with different numbers; or more handled than came in, where nothing is said to have been carried
 * in (办理26件 beside 共收到24件).
 */
export function clashesIn(claims: readonly Claim[]): { clashes: Clash[]; agreements: Clash[] } {
  const clashes: Clash[] = [];
  const agreements: Clash[] = [];
  const wholes = claims
    .map((claim, index) => ({ claim, index, name: nameOf(claim) }))
    .filter(({ claim, name }) => isWhole(claim) && STATED_WHOLE.test(name));
  const seen = new Map<string, { claim: Claim; index: number }>();
  for (const { claim, index, name } of wholes) {
    const before = seen.get(name);
    if (!before) seen.set(name, { claim, index });
    else if (name !== 'answered')
      (before.claim.value === claim.value ? agreements : clashes).push({ first: before.index, second: index });
  }
  const received = seen.get('received');
  const carriedIn = seen.get('carriedIn')?.claim.value ?? 0;
  for (const name of ['handled', 'answered']) {
    const handled = seen.get(name);
    if (!received || !handled) continue;
    const pair = { first: Math.min(received.index, handled.index), second: Math.max(received.index, handled.index) };
    if (handled.claim.value > received.claim.value + carriedIn) clashes.push(pair);
  }
  return { clashes, agreements };
}
