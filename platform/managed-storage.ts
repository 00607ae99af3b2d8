import { browser } from 'wxt/browser';

/**
 * What the browser says of the managed policy. `empty` is Chromium's answer both for "no policy" and for "not
 * delivered yet", so it proves nothing; Firefox rejects where there is none, which does (`absent`).
 */
export type ManagedPolicy = { kind: 'delivered'; raw: unknown } | { kind: 'empty' } | { kind: 'absent' };

/** May stay pending for some two seconds after a browser start: never make a page wait for it. */
export async function readManagedPolicy(): Promise<ManagedPolicy> {
  try {
    const raw = await browser.storage.managed.get(null);
    return Object.keys(raw).length ? { kind: 'delivered', raw } : { kind: 'empty' };
  } catch {
    return { kind: 'absent' };
  }
}

/** Chromium tells of changes while it runs; Firefox reads the policy once per start. */
export function onManagedPolicyChanged(callback: () => void): void {
  browser.storage.managed.onChanged?.addListener(callback);
}
