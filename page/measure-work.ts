const isTest = import.meta.env.MODE === 'e2e';

/** Does some work and records its cost in the page's timeline. Pages can read that, so only end-to-end builds do it. */
export function measured<Result>(kind: string, work: () => Result): Result {
  if (!isTest) return work();
  const start = performance.now();
  const result = work();
  performance.measure(`konferenzlotse/${kind}`, { start, end: performance.now() });
  return result;
}
