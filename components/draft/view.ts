import type { CheckResult } from '../../lib/model/check.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';

/** Why nothing could be read. Each has its words: what is the matter, and what to do. */
export type Fault =
  | 'nothing'
  | 'empty'
  | 'image'
  | 'large'
  | 'word'
  | 'sheet'
  | 'print'
  | 'archive'
  | 'other'
  | 'several'
  | 'unread'
  | 'broke';

/** A draft as it was read. It lives in this object and nowhere else. */
export interface Draft {
  snapshot: PageSnapshot;
  result: CheckResult;
  /** Name of the file that it came from; null where it was pasted. */
  file: string | null;
  at: Date;
}

/** What is shown: the way in, or a draft. A fault leaves the draft that was there. */
export interface DraftView {
  draft: Draft | null;
  fault: Fault | null;
  reading: boolean;
  /** Something is being dragged over the page. */
  over: boolean;
}

/** What comes in by paste, drop or choice. */
export type Intake = { html: string; text: string } | { file: File } | { fault: Fault };
