export type Address =
  | { kind: 'web'; host: string; path: string; query: URLSearchParams; fragment: string }
  | { kind: 'launch'; scheme: string }
  | { kind: 'unreadable' };

/**
 * Reads an address as the browser would. A web address has a lower-case punycode host without the trailing dot;
 * any other scheme counts as a possible launch of a native client.
 */
export function readAddress(url: string): Address {
  if (!URL.canParse(url)) return { kind: 'unreadable' };
  const { protocol, hostname, pathname, searchParams, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'launch', scheme: protocol.slice(0, -1) };
  // One trailing dot names the same host; two are no host at all.
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return { kind: 'web', host, path: pathname, query: searchParams, fragment: hash.slice(1) };
}
