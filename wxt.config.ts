import { defineConfig } from 'wxt';
import { packsPlugin } from './scripts/packs-plugin.mjs';

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({ plugins: [packsPlugin()] }),
  manifest: ({ browser }) => ({
    name: 'Evenkeel',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: 'Evenkeel' },
    options_ui: { page: 'options.html', open_in_tab: true },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenkeel@evenkeel.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
});
