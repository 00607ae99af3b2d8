import { browser } from 'wxt/browser';
import { readManagedPolicy } from '../platform/managed-storage.ts';

/** Opens the welcome page after an individual installation, once. Asking for oneself needs no permission. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const hasManagedPolicy = (await readManagedPolicy()).kind === 'delivered';
  if (!mayWelcome({ reason, installType, hasManagedPolicy })) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** What is known when the browser installed or updated the extension. */
export interface Installation {
  /** What the browser says: `install`, `update` and others. */
  reason: string;
  /** How it came: `normal` by the person, `admin` by an organisation, `development` by hand, `sideload` by a program. */
  installType: string;
  hasManagedPolicy: boolean;
}

/** Only somebody who installed it for themselves is welcomed; a managed installation opens nothing. */
export function mayWelcome({ reason, installType, hasManagedPolicy }: Installation): boolean {
  return reason === 'install' && installType === 'normal' && !hasManagedPolicy;
}
