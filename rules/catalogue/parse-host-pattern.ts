export interface HostPattern {
  /** Lower-case punycode, no trailing dot. */
  host: string;
  /** True for `*.host`: every host below, not the host itself. */
  below: boolean;
  /** Path prefix, empty for the whole host. */
  path: string;
}

/** Splits `*.host/path/` of a checked record or policy into its parts; IDN hosts become punycode. */
export function parseHostPattern(pattern: string): HostPattern {
  const below = pattern.startsWith('*.');
  const { hostname, pathname } = new URL(`https://${below ? pattern.slice(2) : pattern}`);
  return { host: hostname, below, path: pathname === '/' ? '' : pathname };
}
