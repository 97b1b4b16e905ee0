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

const isThere: Record<Part, () => boolean> = {
  checker: () => globalThis.goujiJudge !== undefined,
  painter: () => globalThis.goujiPainting !== undefined,
  converter: () => globalThis.goujiConverter !== undefined,
};

/**
 * Has the background put into this frame what is not there yet. Fails where nobody answers any more, or where the
 * background may not.
 */
export async function fetchParts(...wanted: Part[]): Promise<void> {
  const parts = wanted.filter((part) => !isThere[part]());
  if (parts.length === 0) return;
  const message: FromPage = { type: 'parts', parts };
  await browser.runtime.sendMessage(message);
  const missing = parts.filter((part) => !isThere[part]());
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: not loaded`);
}
