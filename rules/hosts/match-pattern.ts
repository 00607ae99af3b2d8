import { formatHostPattern, hostSuffixes } from './host-pattern.ts';

// Match patterns as browsers define them (`*://*.zoom.us/*`). Unlike in a host pattern, `*.host` includes the host.

/** Match patterns as the browsers' script registration expects them. */
export interface Pages {
  matches: string[];
  excludeMatches: string[];
}

/** Match pattern for all pages of a host, or of the host and its subdomains. */
export function allPagesOf({ host, below }: { host: string; below: boolean }): string {
  return `*://${formatHostPattern({ host, below })}/*`;
}

/** The host of a match pattern, as `host` or `*.host`; `*` if it covers every host. */
export function hostOfMatchPattern(pattern: string): string {
  return pattern.split('://')[1]?.split('/')[0] ?? '*';
}

/** Browsers ignore the path of a host permission, so `https://host/mail/*` counts as `https://host/*`. */
export function withoutPath(pattern: string): string {
  return pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*');
}

/** Builds a check whether the granted host permissions (match patterns) let the extension see a match pattern's pages. */
export function indexPermissions(granted: readonly string[]): (pattern: string) => boolean {
  const known = new Set(granted.map(withoutPath));
  return (pattern) => {
    const whole = withoutPath(pattern);
    return known.has(whole) || listWiderPatterns(whole).some((wider) => known.has(wider));
  };
}

/** Every other pattern, without a path, that covers all pages of this one. */
export function listWiderPatterns(pattern: string): string[] {
  const [scheme = '*'] = pattern.split('://');
  const host = hostOfMatchPattern(pattern);
  const spans = hostSuffixes(host.replace(/^\*\./, '')).map((suffix) => `*.${suffix}`);
  const hosts = host.startsWith('*.') ? spans : [host, ...spans];
  const patterns = ['*', scheme].flatMap((each) => [...hosts, '*'].map((name) => `${each}://${name}/*`));
  return ['<all_urls>', ...patterns].filter((other) => other !== pattern);
}

/**
 * Adds each match pattern again with a trailing dot after the host: `https://zoom.us./` is the same site, but
 * Firefox's match patterns, unlike Chromium's, miss it.
 */
export function addTrailingDots(patterns: string[]): string[] {
  return patterns.flatMap((pattern) => [pattern, pattern.replace(/^([^/]+:\/\/[^/]+)\//, '$1./')]);
}
