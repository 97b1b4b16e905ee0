import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnnotation } from '../lib/annotate/annotator.ts';
import type {} from '../lib/session/parts.ts';

/** Put into a frame once there is something to show on its page. */
export default defineUnlistedScript(() => {
  globalThis.goujiAnnotation = createAnnotation;
});
