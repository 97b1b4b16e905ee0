import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glance } from '../lib/read/glance.ts';

/** How long to wait before looking again after the page changed, in ms; then no more: a page that fills itself is done. */
const PAUSES = [300, 1000, 3000, 9000];

/** The probe in every frame of every gov.cn page. It looks, asks once, and is gone. */
export default defineUnlistedScript(() => {
  let looks = 0;
  let timer = 0;
  const look = (): void => {
    timer = 0;
    if (glance(document)) {
      observer.disconnect();
      // The extension may have been updated or removed under this page.
      chrome.runtime?.sendMessage({ type: 'suspect' }).catch(() => {});
    } else if (looks >= PAUSES.length) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    if (timer === 0 && !document.hidden) timer = window.setTimeout(look, PAUSES[looks++] ?? 0);
  });
  observer.observe(document, { childList: true, subtree: true });
  look();
});
