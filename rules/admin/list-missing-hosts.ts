import { hostSuffixes } from '../hosts/host-pattern.ts';
import type { Policy } from '../policy/schema.ts';

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
