import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glance } from '../lib/read/glance.ts';
import { watchPage } from '../lib/session/watch-page.ts';

/** The probe in every frame of every gov.cn page. It glances, asks once for the annotator, and is gone. */
export default defineUnlistedScript(() => {
  const look = (): boolean => {
    // Without an id the extension was updated or removed under this page: nobody is there to ask.
    if (chrome.runtime?.id && !glance(document)) return false;
    chrome.runtime?.sendMessage?.({ type: 'suspect' }).catch(() => {});
    return true;
  };
  if (look()) return;
  const stop = watchPage(document, () => {
    if (look()) stop();
  });
});
