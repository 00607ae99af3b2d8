export interface HostPattern {
  /** Lower-case punycode, no trailing dot. */
  host: string;
  /** True for `*.host`: every subdomain, but not the host itself. */
  below: boolean;
  /** Path prefix; empty for the whole host. */
  path: string;
}

/** Parses `*.host/path/` from a record or policy that is already validated. */
export function parseHostPattern(pattern: string): HostPattern {
  const below = pattern.startsWith('*.');
  const { hostname, pathname } = new URL(`https://${below ? pattern.slice(2) : pattern}`);
  return { host: hostname, below, path: pathname === '/' ? '' : pathname };
}

/** The inverse of `parseHostPattern`. */
export function formatHostPattern({
  host,
  below,
  path = '',
}: Omit<HostPattern, 'path'> & { path?: string }): string {
  return `${below ? '*.' : ''}${host}${path}`;
}

/** `parseHostPattern` for the output of `formatHostPattern`, fast enough for a hundred thousand. */
export function splitHostPattern(pattern: string): HostPattern {
  const below = pattern.startsWith('*.');
  const rest = below ? pattern.slice(2) : pattern;
  const slash = rest.indexOf('/');
  const host = slash === -1 ? rest : rest.slice(0, slash);
  return { host, below, path: rest.slice(host.length) };
}

/** Whether a host pattern without a path covers a host, both in lower-case punycode. Cheap enough for every page. */
export function fitsHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** `a.b.c` → `a.b.c`, `b.c`, `c`: every host whose rules can apply to this one, most specific first. */
export function hostSuffixes(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Whether a path is at or below a prefix, on a segment boundary: `/app` covers `/app/x` but not `/apple`. */
export function isBelowPath(path: string, prefix: string): boolean {
  const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
  return path.startsWith(folder) || path === folder.slice(0, -1);
}
