import { formatHostPattern, hostSuffixes } from './host-pattern.ts';

// Match patterns as browsers have them (`*://*.zoom.us/*`): unlike a host pattern, `*.host` holds the host itself too.

/** Two lists of match patterns as the browsers' script registration takes them. */
export interface Pages {
  matches: string[];
  excludeMatches: string[];
}

/** Match pattern for all pages of a host, or of it and every host below. */
export function allPagesOf({ host, below }: { host: string; below: boolean }): string {
  return `*://${formatHostPattern({ host, below })}/*`;
}

/** The host of a match pattern, as `host` or `*.host`; `*` where it holds every host. */
export function hostOfMatchPattern(pattern: string): string {
  return pattern.split('://')[1]?.split('/')[0] ?? '*';
}

/** The pattern for all pages of the same host: browsers ignore the path of a host permission. */
export function withoutPath(pattern: string): string {
  return pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*');
}

/** Answers whether host permissions (match patterns, as the browser lists them) let the extension see a match pattern's pages. */
export function indexPermissions(granted: readonly string[]): (pattern: string) => boolean {
  const known = new Set(granted.map(withoutPath));
  return (pattern) => {
    const whole = withoutPath(pattern);
    return known.has(whole) || listWiderPatterns(whole).some((wider) => known.has(wider));
  };
}

/** Every other pattern, without a path, that holds all pages of this one. */
export function listWiderPatterns(pattern: string): string[] {
  const [scheme = '*'] = pattern.split('://');
  const host = hostOfMatchPattern(pattern);
  const spans = hostSuffixes(host.replace(/^\*\./, '')).map((suffix) => `*.${suffix}`);
  const hosts = host.startsWith('*.') ? spans : [host, ...spans];
  const patterns = ['*', scheme].flatMap((each) => [...hosts, '*'].map((name) => `${each}://${name}/*`));
  return ['<all_urls>', ...patterns].filter((other) => other !== pattern);
}

/**
 * The same match patterns again with the host's trailing dot: `https://zoom.us./` is the same site, and Firefox's match
 * patterns, unlike Chromium's, miss it.
 */
export function addTrailingDots(patterns: string[]): string[] {
  return patterns.flatMap((pattern) => [pattern, pattern.replace(/^([^/]+:\/\/[^/]+)\//, '$1./')]);
}
