import type { WebClient } from '../catalogue/schema.ts';

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

/** The address of the same meeting in the browser, on the same host and with the same query; null where there is none. */
export function findWebAddress(url: string, webClient: WebClient | null): string | null {
  if (!webClient || !URL.canParse(url)) return null;
  const address = new URL(url);
  const pattern = new RegExp(`^${webClient.invitation.replace('{digits}', '(\\d+)')}$`);
  const number = pattern.exec(address.pathname)?.[1];
  if (!number) return null;
  address.pathname = webClient.browser.replace('{digits}', number);
  return address.href;
}

export interface AddressParts {
  before: string;
  /** The part of the host that tells whose it is. */
  emphasised: string;
  after: string;
}

/** Splits an address so that the host's telling part can be emphasised. Punycode stays visible as it is. */
export function splitAddress(url: string, rule: string): AddressParts {
  const { protocol, host, pathname, search, hash } = new URL(url);
  const ruleHost = rule.replace(/^\*\./, '').split('/')[0] ?? '';
  const emphasised = host.endsWith(ruleHost) && ruleHost !== '' ? host.slice(host.length - ruleHost.length) : host;
  return {
    before: `${protocol}//${host.slice(0, host.length - emphasised.length)}`,
    emphasised,
    after: pathname + search + hash,
  };
}

/** People copy hosts without `https://`; `zoommtg://…` has a scheme, `zoom.us:443` has none. */
export function completeAddress(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(address) ? address : `https://${address}`;
}
