/**
 * The same match patterns again with the host's trailing dot: `https://zoom.us./` is the same site, and Firefox's match
 * patterns, unlike Chromium's, miss it.
 */
export function addTrailingDots(patterns: string[]): string[] {
  return patterns.flatMap((pattern) => [pattern, pattern.replace(/^([^/]+:\/\/[^/]+)\//, '$1./')]);
}
