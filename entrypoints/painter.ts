import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { painting } from '../lib/session/painting.ts';
import type {} from '../lib/session/parts.ts';

/** Put into a frame once there is something to show on its page. */
export default defineUnlistedScript(() => {
  globalThis.goujiPainting = painting;
});
