import type { IgnoredFinding, PageAnswer } from '../../lib/messages.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { PageKind } from '../../lib/model/record.ts';
import type { ShelfAnswer } from '../../lib/shelf/answer.ts';

/** What the popup can show. */
export type View =
  /** `waiting`: the page itself waits for its tables. */
  | { state: 'checking'; waiting: boolean }
  /** `again`: the person had it checked once more, and it came to the same. */
  | {
      state: 'checked';
      result: CheckResult;
      url: string;
      at: string;
      frame: number;
      again: boolean;
      ignored?: IgnoredFinding[] | undefined;
      shelf?: ShelfAnswer | null | undefined;
      own?: unknown;
    }
  /** The site is switched off; `own`: for this page alone. */
  | { state: 'off'; own?: unknown }
  /** Not a page that is read unasked. */
  | { state: 'far' }
  /** A page that no extension may read. `file`: it may be a file, and the browser would let it be read if it were told to. */
  | { state: 'closed'; file?: boolean }
  | { state: 'failed'; error: string; frame: number | null };

export type Checked = Extract<View, { state: 'checked' }>;

export interface FrameAnswer {
  frame: number;
  answer: PageAnswer;
}

const KINDS: readonly PageKind[] = [
  'not-a-report',
  'too-large',
  'blank-form',
  'old-report',
  'unreadable-report',
  'report',
];

/** A failure says more than «no report here», and less than anything found. */
const REST = { waiting: -1, off: 0.4, failed: 0.5 };
const interest = ({ answer }: FrameAnswer): number =>
  answer.state === 'checked' ? KINDS.indexOf(answer.result.kind) : REST[answer.state];

/** What is wrong goes before what is right, as in the toolbar; then the larger report. */
function weight({ answer }: FrameAnswer): number {
  if (answer.state !== 'checked') return 0;
  const { passed, failed, cannotTell, fatal } = answer.result.summary;
  return (fatal > 0 ? 1000 : 0) + passed + failed + cannotTell;
}

/** The frame that has most to say: the best kind, then the weightiest, then the outermost. */
export function best(answers: readonly FrameAnswer[]): FrameAnswer | null {
  const [first] = [...answers].sort((a, b) => interest(b) - interest(a) || weight(b) - weight(a) || a.frame - b.frame);
  return first ?? null;
}

/** A report in one frame is shown at once; anything less waits for the frames that still read. */
export function settled(answers: readonly FrameAnswer[]): boolean {
  const isReport = ({ answer }: FrameAnswer) => answer.state === 'checked' && answer.result.kind === 'report';
  return answers.some(isReport) || answers.every(({ answer }) => answer.state !== 'waiting');
}

export function viewOf({ frame, answer }: FrameAnswer, again: boolean): View {
  if (answer.state === 'waiting') return { state: 'checking', waiting: true };
  if (answer.state === 'failed') return { state: 'failed', error: answer.error, frame };
  if (answer.state === 'off') return answer;
  const { result, url, at, ignored, shelf, own } = answer;
  return { state: 'checked', result, url, at, frame, again, ignored, shelf, own };
}
