import { browser } from 'wxt/browser';
import { endOfDay } from '../rules/judge/end-of-day.ts';
import { applyPolicy } from './apply-policy.ts';
import { type ManagedPolicy, readManagedPolicy } from './managed-policy.ts';
import { type RememberedPolicy, readStore, removeEntry, writeEntry } from './store.ts';

/** Alarm after which an empty managed policy counts as removed. */
export const confirmAlarm = 'confirm-policy';
/** Alarm after the next local midnight: approvals end with the day. */
export const midnightAlarm = 'midnight';
const confirmAfterMinutes = 1;

let queue: Promise<void> = Promise.resolve();

/** Applies the last known policy at once and the managed one when the browser delivers it; one run after another. */
export function refreshRules(): Promise<void> {
  return enqueue(async () => {
    const { policy } = await readStore(['policy']);
    await applyPolicy(policy?.raw ?? {});
    await browser.alarms.create(midnightAlarm, { when: endOfDay(new Date()).getTime() });
    await adopt(await readManagedPolicy(), policy, 'unsure');
  });
}

/** Adopts the managed policy as it is now: the browser said that it changed, or time enough has passed. */
export function adoptManagedPolicy(): Promise<void> {
  return enqueue(async () => {
    const { policy } = await readStore(['policy']);
    await adopt(await readManagedPolicy(), policy, 'sure');
  });
}

async function adopt(
  managed: ManagedPolicy,
  known: RememberedPolicy | undefined,
  emptiness: 'sure' | 'unsure',
): Promise<void> {
  if (managed.kind === 'delivered') return remember(managed.raw, known);
  if (!known) return;
  if (managed.kind === 'absent' || emptiness === 'sure') return forget();
  await browser.alarms.create(confirmAlarm, { delayInMinutes: confirmAfterMinutes });
}

async function remember(raw: unknown, known: RememberedPolicy | undefined): Promise<void> {
  if (known && JSON.stringify(known.raw) === JSON.stringify(raw)) return;
  await writeEntry('policy', { raw, receivedAt: new Date().toISOString() });
  await applyPolicy(raw);
}

async function forget(): Promise<void> {
  await removeEntry('policy');
  await applyPolicy({});
}

/** A failed run must not keep the next from starting. */
function enqueue(run: () => Promise<void>): Promise<void> {
  queue = queue.then(run, run);
  return queue;
}
