export type Address = WebAddress | { kind: 'launch'; scheme: string } | { kind: 'unreadable' };

export interface WebAddress {
  kind: 'web';
  /** Lower-case punycode without the trailing dot. */
  host: string;
  path: string;
  query: URLSearchParams;
  /** Without the `#`. */
  fragment: string;
  /** The whole address, normalised by the URL parser. */
  href: string;
}

/** Any scheme but http and https may launch a native client. */
export function readAddress(url: string): Address {
  const read = readUrl(url);
  if (!read) return { kind: 'unreadable' };
  const { protocol, hostname, pathname, searchParams, hash, href } = read;
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'launch', scheme: protocol.slice(0, -1) };
  // One trailing dot is the same host; two are no host at all.
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return { kind: 'web', host, path: pathname, query: searchParams, fragment: hash.slice(1), href };
}

/** Null if it is no URL. `URL.canParse` is no help: in Node 20 and 22 it rejects umlauts after some thousand calls. */
export function readUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** The same meeting in the browser instead of the native client. `{digits}` is the meeting's number in both paths. */
export function findWebAddress(
  { path, href }: WebAddress,
  webClient: { invitation: string; browser: string },
): string | null {
  const pattern = new RegExp(`^${webClient.invitation.replace('{digits}', '(\\d+)')}$`);
  const number = pattern.exec(path)?.[1];
  if (!number) return null;
  return Object.assign(new URL(href), { pathname: webClient.browser.replace('{digits}', number) }).href;
}

export interface AddressParts {
  before: string;
  /** The part of the host that shows who owns it. */
  emphasised: string;
  after: string;
}

/** Splits an address so that the part of the host matched by the rule can be emphasised. Punycode stays visible. */
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
