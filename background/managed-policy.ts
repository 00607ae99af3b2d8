import { browser } from 'wxt/browser';
import { dropEndedSnoozes } from '../platform/choices.ts';
import { readManagedPolicy } from '../platform/managed-storage.ts';
import { type RememberedPolicy, readStore, removeFromStore, writeStore } from '../platform/store.ts';
import { endOfDay } from '../rules/text/dates.ts';
import { applyPolicy } from './apply-policy.ts';
import { attempt, describeFailure, expectRun, type Failed, noteRun, retryAlarm } from './failures.ts';
import { repairStore } from './repair-store.ts';

/** When this alarm fires, a managed policy that is still empty counts as removed. */
export const confirmAlarm = 'confirm-policy';
/** Fires at local midnight: approvals end with the day. */
export const midnightAlarm = 'midnight';
const confirmAfterMinutes = 1;

let pendingRebuild: Promise<void> | null = null;
let queue: Promise<void> = Promise.resolve();

/** Runs what one of the policy's alarms stands for; ignores other alarms. */
export async function answerAlarm(name: string): Promise<void> {
  if (name === confirmAlarm) await adoptManagedPolicy();
  if (name === midnightAlarm) await refreshRules();
  if (name === retryAlarm) await rebuild();
}

/** Applies the last known policy at once, and the managed one once the browser delivers it. */
export async function refreshRules(): Promise<void> {
  // Failures are recorded and retried; the managed policy must not wait for them.
  await enqueue(tidyStore).catch(() => null);
  await applyKnownPolicy().catch(() => null);
  await adopt('unsure');
}

/** Rewrites rules and texts from the last known policy. */
export function applyKnownPolicy(): Promise<void> {
  return enqueue(async () => {
    const known = await readKnown();
    await run(known?.raw ?? {}, keep);
  });
}

/** Adopts the managed policy as it is now: the browser reported a change, or enough time has passed. */
export function adoptManagedPolicy(): Promise<void> {
  return adopt('sure');
}

/** Rewrites everything, preferably from the managed policy: after a failure the last known one may be outdated. */
export async function rebuild(): Promise<void> {
  await enqueue(tidyStore).catch(() => null);
  const managed = await readManagedPolicy();
  if (managed.kind !== 'delivered') return applyKnownPolicy();
  return enqueue(async () => {
    const known = await readKnown();
    await run(managed.raw, () => remember(managed.raw, known));
  });
}

/** The same for pages that find the store empty or broken: those that ask meanwhile share one run. */
export function rebuildForPages(): Promise<void> {
  pendingRebuild ??= rebuild().finally(() => {
    pendingRebuild = null;
  });
  return pendingRebuild;
}

async function adopt(emptiness: 'sure' | 'unsure'): Promise<void> {
  // On a busy machine the browser answers late, so the first read stays outside the queue.
  await readManagedPolicy();
  return enqueue(async () => {
    const known = await readKnown();
    const managed = await readManagedPolicy();
    if (managed.kind === 'delivered') {
      if (!isSame(known, managed.raw)) await run(managed.raw, () => remember(managed.raw, known));
      return;
    }
    if (!known) return;
    const isGone = managed.kind === 'absent' || (managed.kind === 'empty' && emptiness === 'sure');
    if (isGone) return run({}, () => removeFromStore(['policy']));
    await browser.alarms.create(confirmAlarm, { delayInMinutes: confirmAfterMinutes });
  });
}

/** Applies a policy and only then remembers it: what is known was applied, or its failure is recorded. */
async function run(raw: unknown, remember: () => Promise<void>): Promise<void> {
  // Alarms first: nothing below may cost the midnight run or the retry.
  await browser.alarms.create(midnightAlarm, { when: endOfDay(new Date()).getTime() });
  await expectRun();
  let failed: Failed[];
  try {
    failed = [...(await applyPolicy(raw)), ...(await attempt('policy', remember))];
  } catch (error) {
    await noteRun([describeFailure('rules', error)], new Date());
    throw error;
  }
  await noteRun(failed, new Date());
}

async function tidyStore(): Promise<void> {
  await repairStore(new Date());
  await dropEndedSnoozes(new Date());
}

/** Nothing to remember: the policy is known already. */
async function keep(): Promise<void> {}

async function readKnown(): Promise<RememberedPolicy | undefined> {
  const { policy } = await readStore(['policy']).catch(() => ({ policy: undefined }));
  return policy;
}

async function remember(raw: unknown, known: RememberedPolicy | undefined): Promise<void> {
  if (isSame(known, raw)) return;
  await writeStore({ policy: { raw, receivedAt: new Date().toISOString() } });
}

function isSame(known: RememberedPolicy | undefined, raw: unknown): boolean {
  return known !== undefined && JSON.stringify(known.raw) === JSON.stringify(raw);
}

/** One run after another; a failed run must not block the next. */
function enqueue(task: () => Promise<void>): Promise<void> {
  queue = queue.then(task, task);
  return queue;
}
