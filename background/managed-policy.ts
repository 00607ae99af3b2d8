import { browser } from 'wxt/browser';
import { readManagedPolicy } from '../platform/managed-storage.ts';
import { type RememberedPolicy, readStore, removeFromStore, writeStore } from '../platform/store.ts';
import { endOfDay } from '../rules/text/dates.ts';
import { applyPolicy } from './apply-policy.ts';
import { repairStore } from './repair-store.ts';

/** When this alarm fires, a managed policy that is still empty counts as removed. */
export const confirmAlarm = 'confirm-policy';
/** Fires at local midnight: approvals end with the day. */
export const midnightAlarm = 'midnight';
const confirmAfterMinutes = 1;

let queue: Promise<void> = Promise.resolve();

/** Applies the last known policy at once, and the managed one once the browser delivers it. */
export async function refreshRules(): Promise<void> {
  await enqueue(() => repairStore(new Date()));
  await applyKnownPolicy();
  await adopt('unsure');
}

/** Rewrites rules and texts from the last known policy. */
export function applyKnownPolicy(): Promise<void> {
  return enqueue(async () => {
    const { policy } = await readStore(['policy']);
    await applyPolicy(policy?.raw ?? {});
    await browser.alarms.create(midnightAlarm, { when: endOfDay(new Date()).getTime() });
  });
}

/** Adopts the managed policy as it is now: the browser reported a change, or enough time has passed. */
export function adoptManagedPolicy(): Promise<void> {
  return adopt('sure');
}

async function adopt(emptiness: 'sure' | 'unsure'): Promise<void> {
  // On a busy machine the browser answers late, so the first read stays outside the queue.
  await readManagedPolicy();
  return enqueue(async () => {
    const { policy } = await readStore(['policy']);
    const managed = await readManagedPolicy();
    if (managed.kind === 'delivered') return remember(managed.raw, policy);
    if (!policy) return;
    if (managed.kind === 'absent' || emptiness === 'sure') return forget();
    await browser.alarms.create(confirmAlarm, { delayInMinutes: confirmAfterMinutes });
  });
}

async function remember(raw: unknown, known: RememberedPolicy | undefined): Promise<void> {
  if (known && JSON.stringify(known.raw) === JSON.stringify(raw)) return;
  await writeStore({ policy: { raw, receivedAt: new Date().toISOString() } });
  await applyPolicy(raw);
}

async function forget(): Promise<void> {
  await removeFromStore(['policy']);
  await applyPolicy({});
}

/** One run after another; a failed run must not block the next. */
function enqueue(run: () => Promise<void>): Promise<void> {
  queue = queue.then(run, run);
  return queue;
}
