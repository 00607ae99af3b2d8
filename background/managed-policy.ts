import { browser } from 'wxt/browser';
import { readManagedPolicy } from '../platform/managed-storage.ts';
import { type RememberedPolicy, readStore, removeFromStore, writeStore } from '../platform/store.ts';
import { endOfDay } from '../rules/text/dates.ts';
import { applyPolicy } from './apply-policy.ts';
import { repairStore } from './repair-store.ts';

/** Alarm after which an empty managed policy counts as removed. */
export const confirmAlarm = 'confirm-policy';
/** Alarm after the next local midnight: approvals end with the day. */
export const midnightAlarm = 'midnight';
const confirmAfterMinutes = 1;

let queue: Promise<void> = Promise.resolve();

/** Applies the last known policy at once and the managed one when the browser delivers it. */
export async function refreshRules(): Promise<void> {
  await enqueue(() => repairStore(new Date()));
  await applyKnownPolicy();
  await adopt('unsure');
}

/** Writes rules and texts anew from the last known policy. */
export function applyKnownPolicy(): Promise<void> {
  return enqueue(async () => {
    const { policy } = await readStore(['policy']);
    await applyPolicy(policy?.raw ?? {});
    await browser.alarms.create(midnightAlarm, { when: endOfDay(new Date()).getTime() });
  });
}

/** Adopts the managed policy as it is now: the browser said that it changed, or time enough has passed. */
export function adoptManagedPolicy(): Promise<void> {
  return adopt('sure');
}

async function adopt(emptiness: 'sure' | 'unsure'): Promise<void> {
  // On a busy machine the browser answers late: nothing may queue up behind the first reading.
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

/** One run after another; a failed one must not keep the next from starting. */
function enqueue(run: () => Promise<void>): Promise<void> {
  queue = queue.then(run, run);
  return queue;
}
