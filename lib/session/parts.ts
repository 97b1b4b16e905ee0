import { browser } from 'wxt/browser';
import type { FromPage, Part } from '../messages.ts';
import type { Judging } from '../outline.ts';
import type { convertTo } from '../script/converter.ts';
import type { Beside } from './beside.ts';
import type { Painting } from './painting.ts';

/** What each script leaves behind for the annotator of its frame. In the isolated world only: the page does not see it. */
declare global {
  var goujiJudge: Judging | undefined;
  var goujiBeside: typeof Beside | undefined;
  var goujiPainting: Painting | undefined;
  var goujiConverter: typeof convertTo | undefined;
}

const NAMES = { checker: 'goujiJudge', painter: 'goujiPainting', converter: 'goujiConverter' } as const;
const isMissing = (part: Part): boolean => globalThis[NAMES[part]] === undefined;

/**
 * Has the background put into this frame what is not there yet. Fails where nobody answers any more, or where the
 * background may not.
 */
export async function fetchParts(...wanted: Part[]): Promise<void> {
  const parts = wanted.filter(isMissing);
  if (parts.length === 0) return;
  const message: FromPage = { type: 'parts', parts };
  const ask = (): Promise<unknown> => browser.runtime.sendMessage(message);
  // The browser ends the background when it likes, in the midst of an answer too: asked again, it is there again.
  await ask().catch(ask);
  const missing = parts.filter(isMissing);
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: not loaded`);
}
