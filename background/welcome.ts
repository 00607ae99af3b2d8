import { browser } from 'wxt/browser';
import { readManagedPolicy } from '../platform/managed-storage.ts';

/** Opens the welcome page once, after an individual installation. `getSelf` needs no permission. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const hasManagedPolicy = (await readManagedPolicy()).kind === 'delivered';
  if (!mayWelcome({ reason, installType, hasManagedPolicy })) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

export interface Installation {
  /** From `runtime.onInstalled`: `install`, `update` and others. */
  reason: string;
  /** `normal` (by the person), `admin` (by an organisation), `development` (unpacked) or `sideload` (by a program). */
  installType: string;
  hasManagedPolicy: boolean;
}

/** Only people who installed the extension themselves are welcomed; a managed installation opens nothing. */
export function mayWelcome({ reason, installType, hasManagedPolicy }: Installation): boolean {
  return reason === 'install' && installType === 'normal' && !hasManagedPolicy;
}
