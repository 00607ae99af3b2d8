/** Allows an action so many times within a period and then no more: a fight with the page must not hang it. */
export function createBudget(limit: { most: number; perMilliseconds: number }): () => boolean {
  let moments: number[] = [];
  return () => {
    const now = Date.now();
    moments = moments.filter((moment) => now - moment < limit.perMilliseconds);
    if (moments.length >= limit.most) return false;
    moments.push(now);
    return true;
  };
}
