import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { browserEnvironment, type LaunchOptions } from './launch-options.ts';

interface ChromiumOptions extends LaunchOptions {
  args?: string[];
}

/** Starts the installed Chromium with the unpacked extension in a profile of its own. */
export function launchChromium(options: ChromiumOptions): Promise<Browser> {
  const { extension, headless, fakeSite, language, args = [], profile } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium, Chrome or Edge is needed: install one, or set CHROMIUM_PATH.');
  return launch({
    executablePath,
    headless,
    // What does not answer by then never will.
    protocolTimeout: 20_000,
    pipe: true,
    ...(profile ? { userDataDir: profile } : {}),
    ...(extension ? { enableExtensions: [extension] } : {}),
    // A forced installation is fetched by background networking.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    defaultViewport: null,
    env: browserEnvironment(options),
    args: [
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,800',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(fakeSite
        ? [
            '--ignore-certificate-errors',
            `--host-resolver-rules=MAP * 127.0.0.1:${fakeSite.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
          ]
        : []),
      ...args,
    ],
  });
}
