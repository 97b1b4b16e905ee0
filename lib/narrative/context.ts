import type { Scope } from '../model/claim.ts';
import type { Topic } from './topics.ts';

/** A number in its clause: what is read to say which figure it states. Texts are folded, without masks and spaces. */
export interface Context {
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
  /** What was named before the clause. */
  carried: Topic | null;
  value: number;
  /** What the brackets right behind the number say. */
  explained: string;
  /** The sentence up to the number, for what was said before; and all of it. */
  lead: string;
  sentence: string;
  line: string;
  /** The sentence counts what was published; kinds: by its openness (主动公开…条，依申请公开…条，不予公开…条), so none are requests. */
  published: false | 'some' | 'kinds';
}

export interface Placed {
  quantity: string;
  also?: string[];
  scope?: Scope;
  weak?: boolean;
  /** One of the parts of a whole. */
  part?: boolean;
}

export const plain = (text: string): string => text.replace(/[\u0001\s]/g, '');
