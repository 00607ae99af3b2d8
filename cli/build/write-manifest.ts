import type { UserManifest } from 'wxt';
import { listHostPermissions } from '../../rules/browser-rules/permissions.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { addTrailingDots } from '../../rules/hosts/match-pattern.ts';
import { geckoId } from '../../rules/policy/artefacts/extension.ts';

// Fixes the extension's id in Chromium while it is not from a store: policies name it. The private half is not kept.
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA9KL/abP5+Cmf+cBTJWGORH9yLpjcF8Yn8CQWQeXrqATa3dDZr5RXmX7nkGaJ9tu+2qHlW4+anAbnIoOzQ9kGcYC7JKc/x9wjc+/0rYU1ZumP/Mofi/2jRBp+bWNQ3TLs3c39DjkFTgmewjbiE8A6uDrIhtvE/L3AH/VFx0bkjyDHw9/Uj+rDISmY2YuQwu+jlKMdnqqTXerUlbroPp3c2EZLfxMINABPlauLUTgZaG1lqjkh9JYug7mMzTsjYHUiBwJl2G5130gAO0WNgGDtXACCACc6EpZAMkZD0WB4m3Xy1a+6BYLXXYD8ElRj+BqxpbbLybgkclVSzM1Z4Kh0lQIDAQAB';

/**
 * The browser itself enforces that no visit leaves: pages and background reach nothing but the package. Pictures may be
 * `data:`, as organisations' logos are. Scripts may not turn text into markup.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** As few permissions as the promise needs; hosts are exactly those of the catalogue. */
export function writeManifest(browser: string, catalogue: Catalogue): UserManifest {
  const hosts = listHostPermissions(catalogue);
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'de',
    permissions: ['storage', 'scripting', 'declarativeNetRequestWithHostAccess', 'alarms', 'activeTab'],
    host_permissions: browser === 'firefox' ? addTrailingDots(hosts) : hosts,
    optional_host_permissions: ['*://*/*'],
    commands: {
      'focus-banner': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandFocusBanner__',
      },
    },
    options_ui: { page: 'admin.html', open_in_tab: true },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [writePausePageAccess(browser)],
    ...(browser === 'firefox' ? firefoxOnly : chromiumOnly),
  };
}

/** Network rules may lead there from any page. In Chromium its address changes, so that no page can probe for us. */
function writePausePageAccess(browser: string) {
  const access = { resources: ['pause.html'], matches: ['<all_urls>'] };
  return browser === 'firefox' ? access : { ...access, use_dynamic_url: true };
}

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: geckoId,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

const chromiumOnly: UserManifest = {
  key: publicKey,
  minimum_chrome_version: '130',
  // Otherwise the pause page could not be opened in an incognito window.
  incognito: 'split',
  storage: { managed_schema: 'managed-schema.json' },
};
