import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageSession } from '../lib/session/page-session.ts';

declare global {
  // In the isolated world only: the page does not see it.
  var goujiSession: PageSession | undefined;
}

/** Runs in each frame that may hold a report, once: asked again, it looks again. */
export default defineUnlistedScript(() => {
  globalThis.goujiSession?.end();
  globalThis.goujiSession = new PageSession(document);
  globalThis.goujiSession.start();
});
