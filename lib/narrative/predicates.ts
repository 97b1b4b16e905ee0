import type { Scope } from '../model/claim.ts';
import type { Topic } from './topics.ts';

/** What words without a number say of the number before them, as rows of data. */
export interface Predicate {
  pattern: RegExp;
  /** Topics of the number that it is said of. */
  of: readonly Topic[];
  /** 均, 全部 or one single case is needed: 维持 after three cases says nothing of each. */
  all: boolean;
  /** The quantity that has the number's own value, or is nought. `*` stands for the number's own group. */
  quantity: string;
  value: 'same' | 'nought';
  scope?: Scope;
  /** Also holds where this sum is nought. */
  also?: string;
  weak?: boolean;
}

const DISPUTES: readonly Topic[] = ['review', 'lawsuit', 'direct', 'afterReview'];

/** DOMAIN §6: 全部办结, 均已答复 and 办结率100% are hints only; 均获维持 leaves nothing else. */
export const PREDICATES: readonly Predicate[] = [
  {
    pattern:
      /^(?!.*(?:结转|顺延|其余|其[他它]|[除应或]|到期)).*(?:全部|全都|均|都|皆).{0,18}(?:办结|答复|办理|办复|回复|办毕)|(?:办结|办理|答复)完毕|按[时期].{0,2}办结|(?:办结|答复)率均?(?:为|达到?)?#/,
    of: ['request'],
    all: false,
    quantity: 'carriedOut',
    value: 'nought',
    also: 'new+carriedIn-r7',
    weak: true,
  },
  {
    pattern: /(?:均|都|全|系)(?:部)?(?:为|是|系)?自然人/,
    of: ['request'],
    all: false,
    quantity: 'received',
    value: 'same',
    scope: 'natural',
  },
  {
    pattern: /(?:均|都|皆|全部).{0,6}维持|维持率.{0,3}#/,
    of: DISPUTES,
    all: false,
    quantity: '*.notUpheld',
    value: 'nought',
  },
  {
    pattern:
      /^(?:目前|现|尚|仍|正|还|均|都|全部)*(?:正在|尚在|仍在|在)?(?:审理|办理|审查)(?:之|过程|阶段)?中?$|(?:尚未|未)(?:审结|办结)/,
    of: DISPUTES,
    all: false,
    quantity: '*.pending',
    value: 'same',
  },
  {
    pattern: /^(?:目前|现|均|都|全部)*已?(?:全部|均)?(?:审结|结案|办结)(?:完毕)?$/,
    of: DISPUTES,
    all: false,
    quantity: '*.pending',
    value: 'nought',
  },
  {
    pattern: /(?:为|是)其[他它]结果|申请人.{0,10}(?:撤|放弃)|撤[回销诉]/,
    of: DISPUTES,
    all: true,
    quantity: '*.other',
    value: 'same',
    weak: true,
  },
  { pattern: /维持/, of: DISPUTES, all: true, quantity: '*.upheld', value: 'same' },
  {
    pattern: /(?:均|都|全部).{0,4}(?:未经复议|直接起诉|直接诉讼)/,
    of: ['lawsuit'],
    all: false,
    quantity: 'direct.total',
    value: 'same',
  },
  { pattern: /(?:均|都|全部).{0,4}复议后/, of: ['lawsuit'], all: false, quantity: 'afterReview.total', value: 'same' },
];

export const EVERY = /均|都|皆|全部/;
