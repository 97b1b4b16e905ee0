import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// Content scripts are listed by hand: the detector stays free of WXT's context code, which is three times its own size.
const GOV = ['*://*.gov.cn/*'];

export default defineConfig({
  imports: false,
  // Older targets of style rewrite `light-dark()`, and the marks could no longer follow the ground of the page.
  vite: () => ({
    plugins: [preact()],
    build: { target: 'es2022', cssTarget: ['chrome123', 'firefox153'] },
    // The writer of exports brings its own parts when it needs them.
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['scripting', 'storage', 'activeTab'],
    host_permissions: GOV,
    content_scripts: [
      // Bodies in `srcdoc` frames have no address of their own: they count as their parent's.
      { matches: GOV, js: ['detector.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true },
    ],
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_next__' },
      previous: { description: '__MSG_command_previous__' },
      _execute_action: { description: '__MSG_command_popup__' },
    },
    action: { default_title: '__MSG_name__' },
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    ...(browser === 'firefox'
      ? {
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
