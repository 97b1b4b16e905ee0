/** Where the extension can be had, each with the build it wants. The stores' own numbers are the publisher's to know. */
export const TARGETS = [
  { browser: 'chrome', store: 'Chrome Web Store', at: 'chrome.google.com/webstore/devconsole' },
  { browser: 'edge', store: 'Microsoft Edge Add-ons', at: 'partner.microsoft.com/dashboard/microsoftedge' },
  { browser: 'firefox', store: 'Firefox Add-ons', at: 'addons.mozilla.org/developers' },
] as const;

export type Browser = (typeof TARGETS)[number]['browser'];

export const zipName = (version: string, what: Browser | 'sources'): string => `gouji-${version}-${what}.zip`;
