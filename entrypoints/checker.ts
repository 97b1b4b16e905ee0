import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../lib/judge.ts';
import { Beside } from '../lib/session/beside.ts';
import type {} from '../lib/session/parts.ts';

/** Put into a frame once its page has turned out to be a report. */
export default defineUnlistedScript(() => {
  globalThis.goujiJudge = judge;
  globalThis.goujiBeside = Beside;
});
