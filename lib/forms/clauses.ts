/** Where a relation comes from: printed in the form, following from a label of it, or from what the figures mean. */
export interface Clause {
  basis: 'stated' | 'label' | 'meaning';
  /** What the form prints. */
  words: string;
}

/** By rule id. Only one relation is printed in the form, in the corner cell of table 三. */
export const CLAUSES = {
  't3-flow': { basis: 'stated', words: '第一项加第二项之和，等于第三项加第四项之和' },
  't3-results': { basis: 'label', words: '（七）总计' },
  't3-applicants': { basis: 'label', words: '总计' },
  't4-review': { basis: 'label', words: '总计' },
  't4-direct': { basis: 'label', words: '总计' },
  't4-after-review': { basis: 'label', words: '总计' },
  't2-stock': { basis: 'meaning', words: '现行有效件数' },
  't2-published': { basis: 'meaning', words: '对外公开总数量' },
  't2-items': { basis: 'meaning', words: '上一年项目数量' },
  'value-type': { basis: 'meaning', words: '数量' },
  'year-carry': { basis: 'meaning', words: '上年结转' },
  'year-stock': { basis: 'meaning', words: '现行有效件数' },
  'year-items': { basis: 'meaning', words: '上一年项目数量' },
} as const satisfies Record<string, Clause>;
