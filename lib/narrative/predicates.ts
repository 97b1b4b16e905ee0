import type { Scope } from '../model/claim.ts';
import type { Topic } from './topics.ts';

/** What words without a number say of the number before them, as rows of data. */
export interface Predicate {
  pattern: RegExp;
  /** Topics of the number that it is said of. */
  of: readonly (Topic | null)[];
  /** 均, 全部 or one single case is needed: 维持 after three cases says nothing of each. */
  all?: true;
  /** `*` stands for the number's own group. */
  quantity: string;
  /** The quantity has the number's own value; else it is nought. */
  same?: true;
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
      /^(?!.*(?:结转|顺延|[除应或]|到期)).*(?:全部|全都|均|都|皆).{0,18}(?:办结|答复|办理|办复|回复|办毕)|(?:办结|办理|答复)完毕|按[时期].{0,2}办结|(?:办结|答复)率均?(?:为|达到)?#/,
    of: ['request'],
    quantity: 'carriedOut',
    also: 'new+carriedIn-r7',
    weak: true,
  },
  {
    pattern: /(?:均|都|全|系)(?:部)?(?:为|是|系)?自然人/,
    of: ['request'],
    quantity: 'received',
    same: true,
    scope: 'natural',
  },
  {
    pattern: /(?:均|都|皆|全部).{0,6}维持|维持率.{0,3}#/,
    of: DISPUTES,
    quantity: '*.notUpheld',
  },
  {
    pattern:
      /^(?:目前|现|尚|仍|正|还|均|都|全部)*(?:正在|尚在|仍在|在)?(?:审理|办理|审查)(?:之|过程|阶段)?中?$|(?:尚未|未)(?:审结|办结)/,
    of: DISPUTES,
    quantity: '*.pending',
    same: true,
  },
  {
    pattern: /^(?:目前|现|均|都|全部)*已?(?:全部|均)?(?:审结|结案|办结)(?:完毕)?$/,
    of: DISPUTES,
    quantity: '*.pending',
  },
  {
    pattern: /(?:为|是)其[他它]结果|申请人.{0,10}(?:撤|放弃)|撤[回销诉]/,
    of: DISPUTES,
    all: true,
    quantity: '*.other',
    same: true,
    weak: true,
  },
  { pattern: /维持/, of: DISPUTES, all: true, quantity: '*.upheld', same: true },
  {
    pattern: /(?:均|都|全部).{0,4}(?:未经复议|直接起诉|直接诉讼)/,
    of: ['lawsuit'],
    quantity: 'direct.total',
    same: true,
  },
  { pattern: /(?:均|都|全部).{0,4}复议后/, of: ['lawsuit'], quantity: 'afterReview.total', same: true },
];

/** 其余均获维持: said of what is left, which has no number of its own. 其他结果 is a result. */
export const REST = /其余|剩余|余下|其[他它](?!结果)/;

export const EVERY = /均|都|皆|全部/;
