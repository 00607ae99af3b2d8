import { rmSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { type FakeSite, startFakeSite } from '../../../cli/browsers/fake-site.ts';
import type { BrowserName } from '../../../cli/browsers/find-browser.ts';
import { launchChromium } from '../../../cli/browsers/launch-chromium.ts';
import { launchFirefox } from '../../../cli/browsers/launch-firefox.ts';
import { type BuildMode, builtFolder } from '../../../cli/build/build-extension.ts';
import { geckoId } from '../../../rules/policy/artefacts/extension.ts';
import { chromiumInside } from './chromium-inside.ts';
import { extensionId } from './extension-id.ts';
import { firefoxInside } from './firefox-inside.ts';
import { grantHosts } from './grant-hosts.ts';
import { removeManagedPolicy, writeManagedPolicy } from './managed-policy-file.ts';
import { waitAtMost } from './wait-at-most.ts';
import { waitFor } from './wait-for.ts';

export type Colours = 'light' | 'dark' | 'forced';

/** A page of the extension, accessed through the driver. Expressions may be promises; their value must be JSON. */
export interface OwnPage {
  evaluate: <Value>(expression: string) => Promise<Value>;
  /** A trusted click, like a person's. */
  click: (testId: string) => Promise<void>;
  /** The page's current address. */
  url: () => Promise<string>;
  /** Resizes the window, in CSS pixels. */
  resize: (size: { width: number; height: number }) => Promise<void>;
  /** A PNG of the page in a window of this size in CSS pixels; `scale` is the device pixel ratio, 1.5 by default. */
  screenshot: (size: { width: number; height: number; scale?: number }) => Promise<Uint8Array>;
  /** System settings of the person. */
  prefer: (colours: Colours) => Promise<void>;
  close: () => Promise<void>;
}

/** Routes to tabs that lead through the browser's own windows. */
export interface Windows {
  /** Waits for a tab whose address contains this, in any window and however it was opened. */
  findTab: (part: string) => Promise<OwnPage>;
  /** Whether a frame in the page of this host shows a text; drivers cannot see our own pages in frames. */
  frameShows: (host: string, text: string) => Promise<boolean>;
  /** Opens any address in a new private window. */
  openPrivateTab: (url: string) => Promise<OwnPage>;
  /** Allows the extension in private windows, as a person does in the browser's list of extensions. */
  allowPrivateWindows: () => Promise<void>;
  /** Bookmarks an address, and opens it from there in a new tab. */
  openBookmark: (url: string) => Promise<void>;
}

/** What has to be done or asked inside the browser itself, differently in each. */
export interface Inside extends Windows {
  /** Opens a page of the extension; in the background if it asks about the active tab. */
  openOwnPage: (path: string, options?: { behind: boolean }) => Promise<OwnPage>;
  /** Opens any address without waiting for it: a network rule may lead elsewhere. */
  openTab: (url: string) => Promise<OwnPage>;
  stopBackground: () => Promise<void>;
  /** Triggers the banner's shortcut on the active tab, as far as the driver can. */
  pressShortcut: () => Promise<void>;
  isBackgroundRunning: () => Promise<boolean>;
  /** Scripts of the extension that run in a page's top frame. */
  countOwnScripts: (page: Page) => Promise<number>;
}

export interface TestBrowser extends Inside {
  name: BrowserName;
  fakeSite: FakeSite;
  /** Opens an address in a new active tab. */
  visit: (url: string) => Promise<Page>;
  /** Makes the extension remember a policy as if it had arrived: needs no root, and lasts until another arrives. */
  rememberPolicy: (policy: unknown) => Promise<void>;
  /** Writes entries into the extension's store (null removes one), and applies them. */
  prepareStore: (entries: Record<string, unknown>) => Promise<void>;
  /** Replaces the machine's managed policy while the browser runs. */
  setPolicy: (policy: unknown) => void;
  close: () => Promise<void>;
}

export interface BrowserOptions {
  /** The machine's managed policy. */
  policy?: unknown;
  mode?: BuildMode;
  /** Hosts to package the extension with, besides those of the catalogue. */
  hosts?: string[];
  /** Permissions that only a test needs. */
  permissions?: string[];
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
}

/** Starts a browser with the extension, and a policy if given, and waits until the extension has set itself up. */
export async function openTestBrowser(
  name: BrowserName,
  { policy, mode = 'e2e', hosts = [], permissions = [], prefs = {} }: BrowserOptions = {},
): Promise<TestBrowser> {
  const built = builtFolder(name, mode);
  const asksForMore = hosts.length + permissions.length > 0;
  const extension = asksForMore ? grantHosts(built, hosts, permissions) : built;
  const fakeSite = await startFakeSite();
  const id = name === 'chromium' ? extensionId(extension) : geckoId;
  const setPolicy = (value: unknown) => writeManagedPolicy(name, id, value);
  if (policy !== undefined) setPolicy(policy);

  const browser = await (name === 'chromium'
    ? launchChromium({ extension, headless: true, fakeSite })
    : launchFirefox({ extension, headless: true, fakeSite, prefs }));
  const inside = name === 'chromium' ? await chromiumInside(browser, id) : await firefoxInside(browser);
  await waitUntilReady(inside, policy);

  return {
    ...inside,
    name,
    fakeSite,
    setPolicy,
    rememberPolicy: (value) => prepareStore(inside, { policy: rememberedPolicy(value) }),
    prepareStore: (entries) => prepareStore(inside, entries),
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async close() {
      // First, so that a browser that hangs leaves no policy to the next story.
      removeManagedPolicy(name);
      await endBrowser(browser);
      await fakeSite.close();
      if (asksForMore) rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The store entry of a policy that has just arrived. */
export function rememberedPolicy(raw: unknown) {
  return { raw, receivedAt: new Date().toISOString() };
}

async function prepareStore(inside: Inside, entries: Record<string, unknown>): Promise<void> {
  const gone = Object.keys(entries).filter((key) => entries[key] === null);
  const kept = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null));
  const page = await inside.openOwnPage('popup.html');
  await page.evaluate(`chrome.storage.local.remove(${JSON.stringify(gone)})`);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(kept)})`);
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'apply-policy' })`);
  await page.close();
}

/** Snapshot and registration are there, and the policy if one is expected. */
export async function waitUntilReady(inside: Inside, policy: unknown): Promise<void> {
  const page = await inside.openOwnPage('popup.html');
  const isReady = `Promise.all([
    chrome.storage.local.get(['header', 'policy']),
    chrome.scripting.getRegisteredContentScripts(),
  ]).then(([{ header, policy }]) => header !== undefined && (${policy === undefined} || policy !== undefined))`;
  await waitFor(() => page.evaluate<boolean>(isReady), 'the extension to be set up');
  // Runs are queued: once this one is answered, the one that applied the policy is done.
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'apply-policy' })`);
  await page.close();
}

/** Waits until the browser runs a script by itself: a policy that has just arrived is still being applied. */
export async function waitUntilRegistered(browser: Inside, id: string): Promise<void> {
  const page = await browser.openOwnPage('popup.html');
  const isRegistered = `chrome.scripting.getRegisteredContentScripts({ ids: ['${id}'] }).then(({ length }) => length > 0)`;
  await waitFor(() => page.evaluate<boolean>(isRegistered), `the script ${id} to be registered`);
  await page.close();
}

/** Closes a browser within ten seconds, by force if necessary. */
async function endBrowser(browser: Browser): Promise<void> {
  await waitAtMost(
    10_000,
    browser.close().catch(() => null),
  );
  browser.process()?.kill('SIGKILL');
}
