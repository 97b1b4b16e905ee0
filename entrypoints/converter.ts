import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { convertTo } from '../lib/script/converter.ts';
import type {} from '../lib/session/letters.ts';

/** Put into a frame once its words are to be shown in other letters; the annotator of that frame finds it there. */
export default defineUnlistedScript(() => {
  globalThis.goujiConverter = convertTo;
});
