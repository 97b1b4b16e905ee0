/**
 * What each quantity may be in the tables, the first sum the one that its words name first (DOMAIN §6). A sum is written
 * with row ids: `new+carriedIn` of table 三 in the claim's column, `review.total` of table 四, `normDoc.issued` of table 二;
 * `r3` is all of its sub-items. A quantity that is not listed is a sum itself.
 */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  received: ['new', 'new+carriedIn', 'r7'],
  handled: ['r7', 'new+carriedIn'],
  taken: ['new', 'r7', 'new+carriedIn'],
  answered: ['r7'],
  volume: ['new+carriedIn', 'r7', 'new'],
  carried: ['carriedIn', 'carriedOut'],
  notFound: ['r4_1', 'r4', 'r4_1+r4_2'],
  withdrawn: ['r6_3', 'r6'],
  // 其他7件 behind a few results may be all that was not named.
  rest: ['r6', 'r6_3', 'r3+r5+r6', 'r4+r5+r6'],
  'disputes.total': ['review.total+direct.total+afterReview.total'],
  inForce: ['normDoc.valid', 'rule.valid', 'rule.valid+normDoc.valid'],
  repealed: ['normDoc.repealed', 'rule.repealed', 'rule.repealed+normDoc.repealed'],
  'normDoc.issued': ['normDoc.issued', 'normDoc.made', 'normDoc.published'],
  'rule.issued': ['rule.issued', 'rule.made', 'rule.published'],
  'normDoc.publicAll': ['normDoc.totalPublic'],
  'rule.publicAll': ['rule.totalPublic'],
  licence: ['licence.decisions'],
  penalty: ['penalty.decisions'],
  coercion: ['coercion.decisions'],
  // Parts without a figure in the tables
  'by-letter': [],
  'by-net': [],
  'by-fax': [],
  'by-several': [],
  'in-person': [],
  share: [],
};

/** What the same words loosely mean as well: a number that equals it is a hint, not a query. */
export const NEAR: Readonly<Record<string, readonly string[]>> = { handled: ['new'] };

const DISPUTE_GROUPS = ['review', 'direct', 'afterReview'];
const DISPUTE_SUMS: Readonly<Record<string, readonly string[]>> = {
  notUpheld: ['corrected', 'other', 'pending'],
  settled: ['upheld', 'corrected', 'other'],
};
/** 驳回 and 撤销 are entered under either of two columns. */
const DISPUTE_EITHER: Readonly<Record<string, readonly string[]>> = {
  dismissed: ['upheld', 'other'],
  undone: ['corrected', 'other'],
};

/** The sums that a quantity may be. */
export function sumsOf(quantity: string): readonly string[] {
  const listed = SUMS[quantity];
  if (listed) return listed;
  const [group = '', result = ''] = quantity.split('.');
  if (group !== 'lawsuit' && !DISPUTE_GROUPS.includes(group)) return [quantity];
  const groups = group === 'lawsuit' ? ['direct', 'afterReview'] : [group];
  const sum = (columns: readonly string[]): string =>
    groups.flatMap((each) => columns.map((column) => `${each}.${column}`)).join('+');
  return (DISPUTE_EITHER[result] ?? [result]).map((column) => sum(DISPUTE_SUMS[column] ?? [column]));
}
