import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { type FakeSite, startFakeSite } from '../../../cli/browsers/fake-site.ts';
import type { BrowserName } from '../../../cli/browsers/find-browser.ts';
import { launchChromium } from '../../../cli/browsers/launch-chromium.ts';
import { launchFirefox } from '../../../cli/browsers/launch-firefox.ts';
import { builtFolder } from '../../../cli/build/build-extension.ts';
import { type Package, packageExtension } from '../../../cli/package/package-extension.ts';
import { readOrCreateSigningKey, type SigningKey } from '../../../cli/package/signing-key.ts';
import { geckoId } from '../../../rules/policy/artefacts/extension.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { chromiumInside } from './chromium-inside.ts';
import { firefoxInside, quitFirefox } from './firefox-inside.ts';
import { removeManagedPolicy, writeManagedPolicy } from './managed-policy-file.ts';
import { type Inside, waitUntilReady } from './test-browser.ts';
import { updateExtension } from './update-extension.ts';

/** Addresses of an organisation, answered by the fake site. */
const updateUrl = 'https://updates.kreis.example/update.xml';
const xpiUrl = 'https://updates.kreis.example/konferenzlotse.xpi';

/** A browser in which the machine's policies install the packaged extension, as in an organisation. */
export interface DeployedBrowser {
  fakeSite: FakeSite;
  /** Packages the extension for a policy's hosts, serves it where the machine's policies point, returns its version. */
  publish: (policy: Policy, build: number) => Promise<string>;
  /** Replaces the managed policy; null removes it but keeps the installation. */
  setPolicy: (policy: Policy | null) => void;
  /** Starts the browser, always with the same profile, without waiting for the extension. */
  start: (wishes?: StartWishes) => Promise<void>;
  /** Waits until the extension has set itself up, and returns the browser's inside. */
  ready: () => Promise<Inside>;
  visit: (url: string) => Promise<Page>;
  /** Makes the browser look for updates, and waits for this version. */
  update: (version: string) => Promise<void>;
  stop: () => Promise<void>;
  close: () => Promise<void>;
}

interface StartWishes {
  /** Reopens the previous session's tabs, a setting that people can choose. */
  restores?: boolean;
  /** Arguments for Chromium. */
  args?: string[];
}

export async function deployBrowser(name: BrowserName): Promise<DeployedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'konferenzlotse-deployed-'));
  const profile = mkdtempSync(join(folder, 'profile-'));
  const fakeSite = await startFakeSite();
  const key = createKey(join(folder, 'key.pem'));
  const id = name === 'chromium' ? key.id : geckoId;
  let hasPolicy = false;
  let browser: Browser | null = null;

  return {
    fakeSite,
    async publish(policy, build) {
      const packed = await pack({ policy, build, key, out: folder });
      host(packed, fakeSite);
      return packed[name].version;
    },
    setPolicy(policy) {
      hasPolicy = policy !== null;
      writeManagedPolicy(name, id, policy ?? undefined, installing[name](id, folder));
    },
    async start({ restores = false, args = [] } = {}) {
      const restoreArgs = restores ? ['--restore-last-session'] : [];
      const prefs = restores ? { ...updatePrefs, ...restorePrefs } : updatePrefs;
      browser = await (name === 'chromium'
        ? launchChromium({ headless: true, fakeSite, profile, args: [...restoreArgs, ...args] })
        : launchFirefox({ headless: true, fakeSite, profile, prefs }));
    },
    async ready() {
      const inside = await (name === 'chromium' ? chromiumInside(running(), id) : firefoxInside(running()));
      await waitUntilReady(inside, hasPolicy ? true : undefined);
      return inside;
    },
    async visit(url) {
      const page = await running().newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    update: (version) => updateExtension(name, running(), { id, version }),
    stop,
    async close() {
      removeManagedPolicy(name);
      await stop();
      await fakeSite.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function running(): Browser {
    if (!browser) throw new Error('The browser does not run.');
    return browser;
  }

  async function stop() {
    if (name === 'firefox' && browser) await quitFirefox(browser);
    await browser?.close();
    browser = null;
  }
}

/** What an administrator sets besides the policy to make browsers install the extension. */
const installing: Record<BrowserName, (id: string, folder: string) => Record<string, unknown>> = {
  chromium: (id) => ({
    // Otherwise a driver cannot access an extension installed by policy.
    DeveloperToolsAvailability: 1,
    ExtensionInstallForcelist: [`${id};${updateUrl}`],
  }),
  firefox: (id, folder) => ({
    ExtensionSettings: {
      // From a file: this early in its start Firefox does not trust the fake site's certificate yet.
      [id]: {
        installation_mode: 'force_installed',
        install_url: pathToFileURL(join(folder, basename(xpiUrl))).href,
      },
    },
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
  }),
};

/** The normal behaviour, which drivers switch off. */
const updatePrefs = { 'extensions.update.enabled': true, 'extensions.update.autoUpdateDefault': true };

/** Restored background tabs would otherwise wait for a click. */
const restorePrefs = { 'browser.startup.page': 3, 'browser.sessionstore.restore_on_demand': false };

function createKey(file: string): SigningKey {
  const reading = readOrCreateSigningKey(file);
  if (reading.kind === 'unusable') throw new Error(reading.reason);
  return reading.key;
}

/** As `npm run package` does, but from the build whose banner is open to tests. */
function pack(order: { policy: Policy; build: number; key: SigningKey; out: string }): Promise<Package> {
  const built = { chromium: builtFolder('chromium', 'e2e'), firefox: builtFolder('firefox', 'e2e') };
  return packageExtension({ ...order, built, updateUrl, xpiUrl, geckoId: null, allSites: false });
}

function host({ chromium, firefox }: Package, fakeSite: FakeSite): void {
  for (const file of [chromium.file, chromium.updateFile, firefox.file, firefox.updateFile])
    if (file) fakeSite.serveFile(new URL(basename(file), updateUrl).href, readFileSync(file));
}
