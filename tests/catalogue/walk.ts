interface Place {
  /** Keys from the record down, as `sources.0`. */
  path: string;
  value: unknown;
}

/** A value and everything in it. */
export function walk(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const parts = Object.entries(value).flatMap(([key, part]) => walk(part, path ? `${path}.${key}` : key));
  return [{ path, value }, ...parts];
}
