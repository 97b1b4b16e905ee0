import type { Scope } from '../model/claim.ts';
import { type Clause, plain } from './clauses.ts';
import { relativeYears } from './others.ts';
import { isDispute, objectsIn, type Topic, topicOf } from './topics.ts';

/** A number in its clause: what is read to say which figure it states. Texts are folded, without masks and spaces. */
export interface Context extends Surroundings {
  /** From the number before it, or the beginning of the clause. */
  before: string;
  /** To the number behind it, or the end of the clause. */
  after: string;
  /** `before#after` */
  whole: string;
  /** The object that the clause names, else the one that was named before. */
  topic: Topic | null;
  /** The words by which the clause names it; null where it does not. */
  object: string | null;
  value: number;
  /** What the brackets right behind the number say. */
  explained: string;
  /** The sentence up to the number, for what was said before. */
  lead: string;
}

/** What a whole sentence gives to each of its numbers. */
export interface Surroundings {
  line: string;
  /** Where what is said before a number begins to matter. */
  leadFrom: number;
  sentence: string;
  /** What was named before the clause. */
  carried: Topic | null;
  /** The sentence counts what was published; kinds: by its openness (主动公开…条，依申请公开…条), so none are requests. */
  published: false | 'some' | 'kinds';
  year: number | null;
}

export interface Placed {
  quantity: string;
  also?: string[];
  scope?: Scope;
  weak?: boolean;
}

/** Words of degree belong to the number. */
const DEGREE = /(?:大约|[近约超逾达]|超过|突破|不足)$/;

export function contextOf({ numerals, text, start, end, brackets }: Clause, n: number, around: Surroundings): Context {
  const numeral = numerals[n] ?? { start, end: start, after: start, value: 0 };
  const next = numerals[n + 1];
  const { line, leadFrom, sentence, year } = around;
  const cut = (from: number, to: number): string => plain(relativeYears(text.slice(from - start, to - start), year));
  // Between two numbers of one clause the words belong to the second; in 3件维持2件纠正 to the first.
  const [first = numeral, final = numeral] = [numerals[0], numerals.at(-1)];
  const leads = cut(start, first.start) === '' && cut(final.after, end) !== '';
  const before = leads ? '' : cut(numerals[n - 1]?.after ?? start, numeral.start).replace(DEGREE, '');
  const after = next && !leads ? '' : cut(numeral.after, next?.start ?? end);
  const where = topicOf(before) === null ? after : before;
  const own = brackets.find((each) => each.start === numeral.after + 1);
  // Where nothing was named yet, it may be named behind: 共收到26份，其中申请人撤销2件.
  const carried = around.carried ?? (objectsIn(sentence)[0]?.topic === 'request' ? 'request' : null);
  const last = objectsIn(where).at(-1);
  const named = last ? where.slice(last.start, last.end) : null;
  // 复议3件，其中申请人撤回1件: whoever applied for the review.
  const object = named === '申请人' && isDispute(carried) ? null : named;
  return {
    ...around,
    before,
    after,
    whole: `${before}#${after}`,
    carried,
    topic: object === null ? carried : topicOf(where),
    object,
    value: numeral.value,
    explained: own ? line.slice(own.start, own.end) : '',
    lead: plain(relativeYears(line.slice(leadFrom, numeral.start), year)),
  };
}
