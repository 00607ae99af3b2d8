import { browser } from 'wxt/browser';

/**
 * The browser's answer about the managed policy. `empty` is Chromium's answer both for "no policy" and for "not
 * delivered yet", so it proves nothing. Firefox rejects if there is none, which is proof (`absent`); any other error
 * says nothing about the policy (`unreadable`).
 */
export type ManagedPolicy =
  | { kind: 'delivered'; raw: unknown }
  | { kind: 'empty' }
  | { kind: 'absent' }
  | { kind: 'unreadable' };

/** May stay pending for about two seconds after the browser starts, so never make a page wait for it. */
export async function readManagedPolicy(): Promise<ManagedPolicy> {
  try {
    const raw = await browser.storage.managed.get(null);
    return Object.keys(raw).length ? { kind: 'delivered', raw } : { kind: 'empty' };
  } catch (error) {
    return { kind: /manifest/i.test(String(error)) ? 'absent' : 'unreadable' };
  }
}

/** Chromium reports changes while it runs; Firefox reads the policy once, when it starts. */
export function onManagedPolicyChanged(callback: () => void): void {
  browser.storage.managed.onChanged?.addListener(callback);
}
