// Chromium's limit of 10 MB for storage.local, less space for checklist, snoozes, passages and failures.
const maxBytes = 9 * 1_024 * 1_024;

/** Size limit of the snapshot: the raw policy lies in the same store. */
export function maxSnapshotBytes(raw: unknown): number {
  return maxBytes - countBytes(raw ?? {});
}

/** Bytes of a value as JSON, which is what browsers count. */
export function countBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
