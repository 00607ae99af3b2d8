import { browser } from 'wxt/browser';
import { mayWelcome } from '../rules/welcome/may-welcome.ts';
import { readManagedPolicy } from './managed-policy.ts';

/** Opens the welcome page after an individual installation, once. Asking for oneself needs no permission. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  const hasManagedPolicy = (await readManagedPolicy()).kind === 'delivered';
  if (!mayWelcome({ reason, installType, hasManagedPolicy })) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
