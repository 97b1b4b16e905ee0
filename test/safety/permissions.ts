/**
 * What the extension may do, as data. The README shows this table, the manifests of both builds hold no more and no
 * less, and the code uses every entry: what it does not use it does not ask for.
 */
export interface Permission {
  /** As the manifest has it. */
  name: string;
  /** In which of its lists. */
  list: 'permissions' | 'host_permissions';
  why: string;
  /** A file that needs it, and what it says there. */
  used: { file: string; as: RegExp };
}

export const PERMISSIONS: readonly Permission[] = [
  {
    name: '*://*.gov.cn/*',
    list: 'host_permissions',
    why: 'to read report pages there without a click',
    used: { file: 'wxt.config.ts', as: /matches: GOV, js: \['detector\.js'\]/ },
  },
  {
    name: 'activeTab',
    list: 'permissions',
    why: 'to check the page in front, elsewhere, when asked to',
    used: { file: 'components/popup/page.ts', as: /scripting\s*\.executeScript/ },
  },
  {
    name: 'scripting',
    list: 'permissions',
    why: 'to bring the annotator only into pages that may be reports',
    used: { file: 'entrypoints/background.ts', as: /scripting\s*\.executeScript/ },
  },
  {
    name: 'storage',
    list: 'permissions',
    why: 'to remember letters, language and what was ignored',
    used: { file: 'lib/session/store.ts', as: /storage\.local\.set/ },
  },
];

/** Parts of the browser's interface that ask for no permission. Whatever else the code names stands above. */
export const FREE = ['action', 'commands', 'extension', 'i18n', 'permissions', 'runtime', 'tabs'];

/** Keys that would open a door: to web pages, to other extensions, to requests, to code from elsewhere. */
export const CLOSED = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'optional_host_permissions',
  'sandbox',
  'declarative_net_request',
  'devtools_page',
  'chrome_url_overrides',
];

/** The policy of the extension's own pages, directive by directive, with the reason of each. */
export const POLICY: Readonly<Record<string, { allows: string; why: string }>> = {
  'default-src': { allows: "'none'", why: 'whatever is not named below is not loaded' },
  'script-src': { allows: "'self'", why: 'its own code; none from elsewhere, none in the markup, no eval' },
  'style-src': {
    allows: "'self' 'unsafe-inline'",
    why: 'its own sheets; a draft’s own styles are read for what they hide, in a document that is never shown',
  },
  'img-src': { allows: "'self' data:", why: 'its icons; the waves of its style sheets' },
  'connect-src': {
    allows: "'self' http://*.gov.cn:* https://*.gov.cn:*",
    why: 'a list check asks for the pages that a list names, on the same site',
  },
  'object-src': { allows: "'none'", why: 'no plugins' },
  'base-uri': { allows: "'none'", why: 'no address of its own is turned elsewhere' },
  'form-action': { allows: "'none'", why: 'nothing is sent' },
  'frame-ancestors': {
    allows: "'none'",
    why: 'no page shows it in a frame, and nobody is led to press a button there',
  },
};
