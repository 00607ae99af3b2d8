import type { Inside, OwnPage } from './test-browser.ts';

/** Writes a passage into the store as the background grants it: for what the service's level and facts are now. */
export async function writePassage(page: OwnPage, service: string, milliseconds: number): Promise<void> {
  const until = JSON.stringify(new Date(Date.now() + milliseconds).toISOString());
  await page.evaluate(`chrome.storage.local.get('notices/${service}').then((stored) => {
    const { level, signature } = stored['notices/${service}'];
    return chrome.storage.local.set({ 'passages/${service}': { until: ${until}, level, signature } });
  })`);
}

/** Gives a passage, and waits until the network rules have it. */
export async function givePassage(inside: Inside, service: string, milliseconds: number): Promise<void> {
  const page = await inside.openOwnPage('popup.html');
  await writePassage(page, service, milliseconds);
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'apply-policy' })`);
  await page.close();
}
