/** A copy of the list with one entry moved up (-1) or down (1); unchanged at its ends. */
export function moveEntry(list: readonly unknown[], index: number, by: -1 | 1): unknown[] {
  const target = index + by;
  if (target < 0 || target >= list.length) return [...list];
  return list.toSpliced(index, 1).toSpliced(target, 0, list[index]);
}
