import { isRecord } from './is-record.ts';
import { pointerKeys } from './pointer-keys.ts';

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
