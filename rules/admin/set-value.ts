import { isRecord } from './is-record.ts';
import { pointerKeys } from './pointer-keys.ts';

/** A copy of `whole` with another value at the pointer; objects on the way come into being. */
export function setValue(whole: unknown, pointer: string, value: unknown): unknown {
  return put(whole, pointerKeys(pointer), value);
}

function put(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(key), put(whole[Number(key)], rest, value));
  const members = isRecord(whole) ? whole : {};
  return { ...members, [key]: put(members[key], rest, value) };
}
