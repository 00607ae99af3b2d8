import { browser } from 'wxt/browser';
import { readWholeStore, writeStore } from '../platform/store.ts';
import { levels } from '../rules/judge/rules.ts';
import { languages } from '../rules/text/language.ts';
import { z } from '../rules/zod.ts';
import { isPassageKey } from './passages.ts';

/** Removes what is broken from the lasting entries and records it for the help desk; all others are rewritten anyway. */
export async function repairStore(now: Date): Promise<void> {
  const stored = await readStoreTwice();
  if (stored === null) return startAnew(now);
  const { kept, broken } = repairEntries(stored);
  if (broken.length === 0) return;
  const touched = Object.keys(kept);
  await browser.storage.local.remove<Record<string, unknown>>(touched.filter((key) => kept[key] === undefined));
  await browser.storage.local.set(
    Object.fromEntries(touched.flatMap((key) => (kept[key] ? [[key, kept[key]]] : []))),
  );
  await writeStore({ repaired: { at: now.toISOString(), entries: broken } });
}

/** Null if the browser cannot read the store, asked twice. */
async function readStoreTwice() {
  return readWholeStore().catch(() => readWholeStore().catch(() => null));
}

/** Nothing of an unreadable store can be kept. */
async function startAnew(now: Date): Promise<void> {
  await browser.storage.local.clear();
  await writeStore({ repaired: { at: now.toISOString(), entries: ['storage.local'] } });
}

const moment = z.iso.datetime();

type Shape = { kind: 'value' | 'record'; schema: Pick<z.ZodMiniType, 'safeParse'> };

/** What the store keeps across restarts, by key. The entries of a `record` are judged one by one. */
const shapes: Record<string, Shape> = {
  policy: { kind: 'value', schema: z.object({ raw: z.unknown(), receivedAt: moment }) },
  language: { kind: 'value', schema: z.enum(languages) },
  snoozes: { kind: 'record', schema: z.object({ until: z.nullable(moment), signature: z.nullable(z.string()) }) },
};

const passageShape: Shape = {
  kind: 'value',
  schema: z.object({ until: moment, level: z.enum(levels), signature: z.string() }),
};

function shapeOf(key: string): Shape | null {
  if (isPassageKey(key)) return passageShape;
  return Object.hasOwn(shapes, key) ? (shapes[key] ?? null) : null;
}

export interface Repair {
  /** What to keep under each key that has something broken; undefined if nothing is left. */
  kept: Record<string, unknown>;
  /** What was removed: a key, or `key/entry`. */
  broken: string[];
}

/** Drops unreadable parts of the lasting entries and keeps the rest. */
export function repairEntries(stored: Record<string, unknown>): Repair {
  const repair: Repair = { kept: {}, broken: [] };
  for (const [key, value] of Object.entries(stored)) {
    const shape = shapeOf(key);
    const broken = shape ? findBroken(key, value, shape) : [];
    if (broken.length === 0) continue;
    repair.broken.push(...broken);
    repair.kept[key] = broken.includes(key) ? undefined : leaveOut(value as object, key, broken);
  }
  return repair;
}

function findBroken(key: string, value: unknown, { kind, schema }: Shape): string[] {
  const isReadable = (candidate: unknown) => schema.safeParse(candidate).success;
  if (kind === 'value') return isReadable(value) ? [] : [key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [key];
  return Object.entries(value).flatMap(([name, entry]) => (isReadable(entry) ? [] : [`${key}/${name}`]));
}

function leaveOut(record: object, key: string, broken: string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !broken.includes(`${key}/${name}`)));
}
