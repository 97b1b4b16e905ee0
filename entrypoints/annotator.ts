import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageSession } from '../lib/session/page-session.ts';

declare global {
  // In the isolated world only: the page does not see it.
  var goujiSession: PageSession | undefined;
}

/**
 * Runs in each frame that may hold a report, once: asked again, it looks again. It reads the page and says what it is;
 * what checks and paints a report comes after it, where there is one.
 */
export default defineUnlistedScript(() => {
  // Of its own, for an element of the page named so would stand there as well.
  if (Object.hasOwn(globalThis, 'goujiSession')) globalThis.goujiSession?.end();
  // What an earlier version of the extension left behind does not fit this one.
  globalThis.goujiJudge = undefined;
  globalThis.goujiBeside = undefined;
  globalThis.goujiPainting = undefined;
  globalThis.goujiConverter = undefined;
  globalThis.goujiSession = new PageSession(document);
  globalThis.goujiSession.start();
});
