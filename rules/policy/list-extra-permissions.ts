import { hostSuffixes } from '../hosts/host-pattern.ts';
import type { Policy } from './schema.ts';

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
