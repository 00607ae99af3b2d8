// What storage.local holds in Chromium, less what else may lie there: checklist, snoozes, passages, findings of a repair.
const maxBytes = 9 * 1_024 * 1_024;

/** How large the snapshot may be: the policy as it arrived lies in the same store. */
export function maxSnapshotBytes(raw: unknown): number {
  return maxBytes - countBytes(raw ?? {});
}

/** Bytes of a value as the browsers count them: as JSON. */
export function countBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
