import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { convertTo } from '../lib/script/converter.ts';
import type {} from '../lib/session/parts.ts';

/** Put into a frame once its words are to be shown in other letters: larger than all the rest, and seldom needed. */
export default defineUnlistedScript(() => {
  globalThis.goujiConverter = convertTo;
});
