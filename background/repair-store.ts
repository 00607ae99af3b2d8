import { browser } from 'wxt/browser';
import { readStore, writeStore } from '../platform/store.ts';
import { languages } from '../rules/text/language.ts';
import { z } from '../rules/zod.ts';

/** Removes what is broken from the lasting entries and records it for the help desk; all others are rewritten anyway. */
export async function repairStore(now: Date): Promise<void> {
  const stored = await readLasting();
  if (stored === null) return startAnew(now);
  const { kept, broken } = repairEntries(stored);
  if (broken.length === 0) return;
  const touched = lastingKeys.filter((key) => key in kept);
  await browser.storage.local.remove<Record<string, unknown>>(touched.filter((key) => kept[key] === undefined));
  await browser.storage.local.set(
    Object.fromEntries(touched.flatMap((key) => (kept[key] ? [[key, kept[key]]] : []))),
  );
  await writeStore({ repaired: { at: now.toISOString(), entries: broken } });
}

/** Null if the browser cannot read the store, asked twice. */
async function readLasting() {
  const read = () => readStore([...lastingKeys]);
  return read().catch(() => read().catch(() => null));
}

/** Nothing of an unreadable store can be kept. */
async function startAnew(now: Date): Promise<void> {
  await browser.storage.local.clear();
  await writeStore({ repaired: { at: now.toISOString(), entries: ['storage.local'] } });
}

const moment = z.iso.datetime();

/** What the store keeps across restarts, by key. The entries of a `record` are judged one by one. */
const shapes = {
  policy: { kind: 'value', schema: z.object({ raw: z.unknown(), receivedAt: moment }) },
  language: { kind: 'value', schema: z.enum(languages) },
  snoozes: { kind: 'record', schema: z.object({ until: z.nullable(moment), signature: z.nullable(z.string()) }) },
  passages: { kind: 'record', schema: z.object({ until: moment }) },
} as const;

const lastingKeys = ['policy', 'language', 'snoozes', 'passages'] as const;
type LastingKey = (typeof lastingKeys)[number];

export interface Repair {
  /** What to keep under each key that has something broken; undefined if nothing is left. */
  kept: { [Key in LastingKey]?: unknown };
  /** What was removed: a key, or `key/entry`. */
  broken: string[];
}

/** Drops unreadable parts of the lasting entries and keeps the rest. */
export function repairEntries(stored: { [Key in LastingKey]?: unknown }): Repair {
  const repair: Repair = { kept: {}, broken: [] };
  for (const key of lastingKeys) {
    const value = stored[key];
    if (value === undefined) continue;
    const broken = findBroken(key, value);
    if (broken.length === 0) continue;
    repair.broken.push(...broken);
    repair.kept[key] = broken.includes(key) ? undefined : leaveOut(value as object, key, broken);
  }
  return repair;
}

function findBroken(key: LastingKey, value: unknown): string[] {
  const { kind, schema } = shapes[key];
  const isReadable = (candidate: unknown) => schema.safeParse(candidate).success;
  if (kind === 'value') return isReadable(value) ? [] : [key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [key];
  return Object.entries(value).flatMap(([name, entry]) => (isReadable(entry) ? [] : [`${key}/${name}`]));
}

function leaveOut(record: object, key: LastingKey, broken: string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !broken.includes(`${key}/${name}`)));
}
