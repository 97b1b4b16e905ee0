import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listLinks } from '../lib/read/list-links.ts';

/** Run once in a page that may be a list, because the person opened the popup there or asked for a check of it. */
export default defineUnlistedScript(() => ({ address: location.href, page: listLinks(document) }));
