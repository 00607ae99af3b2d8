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
