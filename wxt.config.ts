import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firstSight } from './lib/build/first-sight.ts';
import { wordPacks } from './lib/build/word-packs.ts';

// Content scripts are listed by hand: the detector stays free of WXT's context code, which is three times its own size.
const GOV = ['*://*.gov.cn/*'];

/**
 * For the extension's own pages. Requests go to gov.cn alone: a list check asks there for the pages that a list names,
 * on the same site and only when the person starts it. Everything else that a page can load is its own, or nothing.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' http://*.gov.cn:* https://*.gov.cn:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** WXT wraps every script in words for its crash, a fifth of the detector. The browser tells of a crash all the same. */
const plainScripts = {
  name: 'plain-scripts',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler: (code: string) => ({
      code: `${/^import definition .*$/m.exec(code)?.[0]}\nexport default definition.main();`,
      map: null,
    }),
  },
};

const inHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The words of the popup's first sight, and of what comes after it. */
const TOGETHER = {
  words: ['popup', 'label', 'finding', 'narrative', 'keep', 'year'].map((of) => `words-${of}`),
  'words-later': ['below', 'rule', 'ask', 'export', 'states', 'found', 'evidence', 'shelf-said'].map(
    (of) => `words-${of}`,
  ),
};
/** All that a build takes. */
const SOURCES = [
  ...['entrypoints', 'components', 'lib', 'public'].map((folder) => `${folder}/**`),
  ...['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'wxt.config.ts'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE'],
];

/** Text is text here: Preact goes without its `dangerouslySetInnerHTML`, so that nothing that ships can write HTML. */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform: {
    filter: { id: /\/preact\/dist\/preact\.mjs$/ },
    handler(code: string) {
      const parts = code.split(/\w+\.innerHTML=\w+\.__html/);
      if (parts.length !== 2) throw new Error('Preact writes innerHTML elsewhere than it did.');
      return { code: parts.join('0'), map: null };
    },
  },
};

export default defineConfig({
  imports: false,
  vite: ({ browser }) => ({
    plugins: [preact(), plainScripts, withoutInnerHtml],
    // Chrome has no `browser` of its own: on a page with `<form id=browser>` that form would be taken for it.
    define: browser === 'firefox' ? {} : { 'globalThis.browser': 'undefined' },
    build: {
      target: 'es2022',
      // Older targets of style rewrite `light-dark()`, and the marks could no longer follow the ground of the page.
      cssTarget: ['chrome123', 'firefox153'],
      // Its polyfill fetches, and every browser here can do without.
      modulePreload: {
        polyfill: false,
        // Scripts that come later are near: a list of those that they need in turn weighs more than it saves.
        resolveDependencies: (_, needed, { hostType }) =>
          hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
      },
    },
    // The writer of exports brings its own parts when it needs them.
    worker: { format: 'es' },
  }),
  hooks: {
    // Scripts on pages and the background are one file each, and have their words in them.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup'))
        config.plugins?.push(
          wordPacks(inHere('lib/present'), TOGETHER),
          firstSight(inHere('entrypoints/popup/main.tsx'), inHere('components/popup/parts.ts')),
        );
    },
  },
  zip: {
    // Stored as they are: what zlib makes of them differs from version to version and from processor to processor.
    compressionLevel: 0,
    includeSources: SOURCES,
    excludeSources: ['**/*.tmp.ts'],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['scripting', 'storage', 'activeTab'],
    host_permissions: GOV,
    content_scripts: [
      // Bodies in `srcdoc` frames have no address of their own: they count as their parent's.
      { matches: GOV, js: ['detector.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true },
    ],
    // While one develops, pages are served from this computer and hear of changes from there.
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_next__' },
      previous: { description: '__MSG_command_previous__' },
      _execute_action: { description: '__MSG_command_popup__' },
    },
    action: { default_title: '__MSG_name__' },
    // One extension for all windows: it asks which kind it is in, and keeps nothing of private ones.
    incognito: 'spanning',
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    ...(browser === 'firefox'
      ? {
          author: 'the authors of Gouji',
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
