import { isRecord, pointerKeys } from '../policy/json.ts';

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

/** A copy of `whole` without the value at the pointer; objects and lists that are empty then go too. */
export function removeValue(whole: unknown, pointer: string): unknown {
  return take(whole, pointerKeys(pointer)) ?? {};
}

/** Undefined if nothing is left. */
function take(whole: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(whole)) return takeEntry(whole, Number(key), rest);
  if (!isRecord(whole)) return whole;
  const left = rest.length ? take(whole[key], rest) : undefined;
  const { [key]: _, ...others } = whole;
  if (left !== undefined) return { ...whole, [key]: left };
  return Object.keys(others).length ? others : undefined;
}

function takeEntry(list: unknown[], index: number, rest: string[]): unknown[] | undefined {
  // An entry that is emptied stays: only the person takes entries out.
  if (rest.length) return list.with(index, take(list[index], rest) ?? {});
  return list.length > 1 ? list.toSpliced(index, 1) : undefined;
}

/** A copy of the list with one entry moved up (-1) or down (1); unchanged at its ends. */
export function moveEntry(list: readonly unknown[], index: number, by: -1 | 1): unknown[] {
  const target = index + by;
  if (target < 0 || target >= list.length) return [...list];
  return list.toSpliced(index, 1).toSpliced(target, 0, list[index]);
}

const telling = ['name', 'id', 'service', 'url', 'kid'];

/** What tells an entry of a list from the others, or nothing while it is empty. */
export function nameEntry(value: unknown): string {
  if (!isRecord(value)) return '';
  const name = telling.map((key) => value[key]).find((part) => typeof part === 'string' && part !== '');
  return typeof name === 'string' ? name : '';
}
