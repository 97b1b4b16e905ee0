/** Why the report behind a link was not read: `present/words-list.ts` says it to people. */
export const UNREAD = [
  /** A file, to be opened by a person; its kind. */
  'file',
  /** The site wants to know who asks. */
  'login',
  /** The page has no content but what its scripts fetch. */
  'script',
  /** A guard of the site answers, and wants scripts to be run. */
  'guard',
  /** The content stands in a frame with an address of its own. */
  'frame',
  /** It leads to another site. */
  'elsewhere',
  /** There is no such page. */
  'gone',
  /** The site does not want to be asked; its status. */
  'refused',
  /** The site is in trouble; its status. */
  'error',
  /** No answer, or it broke off. */
  'network',
  'timeout',
  /** Larger than any report. */
  'too-large',
  /** Read, and something else. */
  'not-a-report',
  /** Another list; how many reports it names. */
  'list',
  /** A report on a form that is not checked. */
  'old-report',
  'blank-form',
  /** The check itself failed; the name of the error. */
  'broke',
] as const;
export type UnreadReason = (typeof UNREAD)[number];

export interface Unread {
  reason: UnreadReason;
  /** A kind of file, a status, a number: no words. */
  detail: string | null;
}

/** May be otherwise next time. */
const PASSING: ReadonlySet<UnreadReason> = new Set([
  'guard',
  'refused',
  'error',
  'network',
  'timeout',
  'login',
  'broke',
]);
export const isPassing = ({ reason }: Unread): boolean => PASSING.has(reason);
