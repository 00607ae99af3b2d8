import type { AdminText } from '../../text/language.ts';

/** Where the extension comes from, and what identifies it. */
export type Deployment = {
  extensionId: string;
  geckoId: string;
  updateUrl: string;
  xpiUrl: string;
  /** Launch schemes of native clients that the browser shall not hand over; usually none. */
  blockedSchemes: readonly string[];
};

/** One file for the administrator: what it is called, what is in it, and where it goes. */
export type Artefact = { path: string; content: string | Uint8Array; goesTo: AdminText };

type BrowserId = 'chrome' | 'edge' | 'chromium';

/** Where browsers of the Chromium family look for what an organisation decided. */
export type ManagedBrowser = {
  id: BrowserId;
  name: string;
  registryKey: string;
  macDomain: string;
  linuxFolder: string;
};

export const chrome: ManagedBrowser = {
  id: 'chrome',
  name: 'Google Chrome',
  registryKey: 'SOFTWARE\\Policies\\Google\\Chrome',
  macDomain: 'com.google.Chrome',
  linuxFolder: 'etc/opt/chrome/policies/managed',
};

export const edge: ManagedBrowser = {
  id: 'edge',
  name: 'Microsoft Edge',
  registryKey: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  macDomain: 'com.microsoft.Edge',
  linuxFolder: 'etc/opt/edge/policies/managed',
};

export const chromium: ManagedBrowser = {
  id: 'chromium',
  name: 'Chromium',
  registryKey: 'SOFTWARE\\Policies\\Chromium',
  macDomain: 'org.chromium.Chromium',
  linuxFolder: 'etc/chromium/policies/managed',
};

export const policyRegistryKey = ({ registryKey }: ManagedBrowser, extensionId: string): string =>
  `${registryKey}\\3rdparty\\extensions\\${extensionId}\\policy`;
