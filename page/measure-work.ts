const isTest = import.meta.env.MODE === 'e2e';

/** Does some work, and notes its cost in the page's own timeline. Only end-to-end builds do that: pages can read it. */
export function measured<Result>(kind: string, work: () => Result): Result {
  if (!isTest) return work();
  const start = performance.now();
  const result = work();
  performance.measure(`konferenzlotse/${kind}`, { start, end: performance.now() });
  return result;
}
