import { defineWebExtConfig } from 'wxt';

// `wxt` in development opens a browser, and that fails as root without a display.
export default defineWebExtConfig({ disabled: !process.env.DISPLAY });
