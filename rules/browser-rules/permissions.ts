import type { Catalogue } from '../catalogue/schema.ts';
import { hostSuffixes, parseHostPattern } from '../hosts/host-pattern.ts';
import type { Policy } from '../policy/schema.ts';

/** Match patterns for every host of the catalogue. Browsers ignore the path of a host permission. */
export function listHostPermissions({ services }: Pick<Catalogue, 'services'>): string[] {
  const patterns = Object.values(services).flatMap(({ hosts }) => hosts.map(parseHostPattern));
  const spanned = new Set(patterns.filter(({ below }) => below).map(({ host }) => host));
  // `*://*.host/*` holds the host itself.
  const needed = patterns.filter(({ host, below }) => below || !spanned.has(host));
  return [...new Set(needed.map(({ host, below }) => `*://${below ? '*.' : ''}${host}/*`))].sort();
}

const allSites = '*://*/*';

/**
 * Match patterns for the hosts that a policy names and that these permissions do not hold: own services, approvals, and
 * pages whose links are marked.
 */
export function listExtraPermissions(policy: Policy, granted: readonly string[]): string[] {
  const entries = [...(policy.customServices ?? []), ...(policy.approvals ?? [])];
  const wanted = new Set([
    ...entries.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`)),
    ...(policy.webmail ?? []).map(withoutPath),
  ]);
  const all = new Set([...granted, ...wanted]);
  return [...wanted]
    .filter((pattern) => !wider(pattern).some((other) => all.has(other)) && !granted.includes(pattern))
    .sort();
}

/** Browsers ignore the path of a host permission. */
const withoutPath = (pattern: string): string => pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*');

/** Every other pattern that holds all addresses of this one; `*.host` holds the host itself. */
function wider(pattern: string): string[] {
  const [scheme = '', host = ''] = pattern.replace(/\/\*$/, '').split('://');
  const spans = hostSuffixes(host.replace(/^\*\./, '')).map((suffix) => `*.${suffix}`);
  const hosts = host.startsWith('*.') ? spans : [host, ...spans];
  const patterns = ['*', scheme].flatMap((each) => hosts.map((name) => `${each}://${name}/*`));
  return [allSites, ...patterns].filter((other) => other !== pattern);
}

export interface MissingHost {
  /** Key of the policy that names it. */
  key: 'customServices' | 'approvals' | 'webmail';
  pattern: string;
}

/** Hosts that the policy speaks of and the browser does not let the extension see (`origins`: match patterns granted). */
export function listMissingHosts(policy: Policy, origins: readonly string[]): MissingHost[] {
  const granted = new Set(origins.map(hostOf));
  const isGranted = (pattern: string) => granted.has('*') || spellings(pattern).some((host) => granted.has(host));
  return namedHosts(policy).filter(({ pattern }) => !isGranted(pattern));
}

function namedHosts({ customServices = [], approvals = [], webmail = [] }: Policy): MissingHost[] {
  return [
    ...customServices.flatMap(({ hosts }) =>
      hosts.map((pattern) => ({ key: 'customServices' as const, pattern })),
    ),
    ...approvals.flatMap(({ hosts }) => hosts.map((pattern) => ({ key: 'approvals' as const, pattern }))),
    ...webmail.map((pattern) => ({ key: 'webmail' as const, pattern: hostOf(pattern) })),
  ];
}

/** Every granted pattern that would hold it: `*.host` of a permission holds the host itself too. */
function spellings(pattern: string): string[] {
  const host = pattern.replace(/^\*\./, '');
  const wider = hostSuffixes(host).map((suffix) => `*.${suffix}`);
  return pattern === host ? [host, ...wider] : wider;
}

const hostOf = (pattern: string): string => pattern.split('://')[1]?.split('/')[0] ?? '';
