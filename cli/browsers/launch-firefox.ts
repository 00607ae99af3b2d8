import { type Browser, launch } from 'puppeteer-core';
import { geckoId } from '../../rules/policy/artefacts/extension.ts';
import type { FakeSite } from './fake-site.ts';
import { findBrowser } from './find-browser.ts';
import { browserEnvironment, type LaunchOptions, testFonts } from './launch-options.ts';

interface FirefoxOptions extends LaunchOptions {
  prefs?: Record<string, unknown>;
}

/** Host of the extension's pages in tests; Firefox otherwise draws one by lot. */
export const firefoxUuid = '0b3f4c1e-6a52-4d0e-9d55-3a8f0c7e9b21';

/** Starts the installed Firefox with the extension as a temporary add-on in a profile of its own. */
export async function launchFirefox(options: FirefoxOptions): Promise<Browser> {
  const { extension, headless, fakeSite, language, prefs = {}, profile } = options;
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is needed: install it, or set FIREFOX_PATH.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    // What does not answer by then never will.
    protocolTimeout: 20_000,
    ...(profile ? { userDataDir: profile } : {}),
    acceptInsecureCerts: true,
    defaultViewport: null,
    env: browserEnvironment(options),
    // Pages of the extension are out of a driver's reach otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      // Its pages may read files of the system only; without letters their lines would not fit.
      ...(headless ? { 'security.sandbox.content.read_path_whitelist': testFonts } : {}),
      'intl.accept_languages': language ?? 'de,en',
      ...(fakeSite ? proxyPrefs(fakeSite) : {}),
      ...prefs,
    },
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}

function proxyPrefs({ proxyPort }: FakeSite): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  };
}
