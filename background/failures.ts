import { browser } from 'wxt/browser';
import { readStore, removeFromStore, writeStore } from '../platform/store.ts';
import type { Failure } from '../rules/admin/diagnosis.ts';
import { withTimeLimit } from './time-limit.ts';

/** Fires when a run is to be repeated. Set before each run, so that an interrupted run is repeated too. */
export const retryAlarm = 'retry-policy';

/** What a run could not do, and why. */
export type Failed = Omit<Failure, 'at'>;

const maxReasonLength = 300;
// The browser stops a background that waits much longer for one call.
const sinkTimeLimit = 20_000;
const maxRetryMinutes = 60;

/** Runs one sink; neither a failure nor a call that never settles affects the others. */
export async function attempt(sink: Failure['sink'], run: () => Promise<unknown>): Promise<Failed[]> {
  try {
    await withTimeLimit(sinkTimeLimit, run());
    return [];
  } catch (error) {
    return [describeFailure(sink, error)];
  }
}

export function describeFailure(sink: Failure['sink'], error: unknown): Failed {
  return { sink, reason: String(error).slice(0, maxReasonLength) };
}

export async function expectRun(): Promise<void> {
  await browser.alarms.create(retryAlarm, { delayInMinutes: 1 });
}

/** Records how a run ended, for the diagnosis. Failures are retried, less and less often. */
export async function noteRun(failed: Failed[], now: Date): Promise<void> {
  // A full or broken store must not prevent the alarm.
  const { failures: known = [] } = await readStore(['failures']).catch(() => ({ failures: undefined }));
  if (failed.length === 0) {
    await browser.alarms.clear(retryAlarm);
    if (known.length > 0) await removeFromStore(['failures']);
    return;
  }
  const since = (sink: Failure['sink']) => known.find((failure) => failure.sink === sink)?.at;
  const failures = failed.map((failure) => ({ at: since(failure.sink) ?? now.toISOString(), ...failure }));
  await browser.alarms.create(retryAlarm, { delayInMinutes: minutesToWait(failures, now) });
  await writeStore({ failures });
}

/** As long as it has been failing so far. */
function minutesToWait(failures: Failure[], now: Date): number {
  const oldest = Math.min(...failures.map(({ at }) => new Date(at).getTime()));
  const minutes = Math.round((now.getTime() - oldest) / 60_000);
  return Math.min(Math.max(minutes, 1), maxRetryMinutes);
}
