/** Values by key, in their order. `Map.groupBy` is not in Node 20. */
export function groupEntries<Value>(entries: [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
