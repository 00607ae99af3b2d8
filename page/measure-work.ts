/** Notes in the page's own timeline what a stretch of work cost. Only end-to-end builds do that: pages can read it. */
export function measureWork(kind: string, start: number): void {
  performance.measure(`konferenzlotse/${kind}`, { start, end: performance.now() });
}
