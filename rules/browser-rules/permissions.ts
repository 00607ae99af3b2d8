import type { Catalogue } from '../catalogue/schema.ts';
import { parseHostPattern } from '../hosts/host-pattern.ts';
import {
  allPagesOf,
  hostOfMatchPattern,
  indexPermissions,
  listWiderPatterns,
  withoutPath,
} from '../hosts/match-pattern.ts';
import type { Policy } from '../policy/model/schema.ts';

/** Host permissions for every host of the catalogue. */
export function listHostPermissions({ services }: Pick<Catalogue, 'services'>): string[] {
  const patterns = Object.values(services).flatMap(({ hosts }) => hosts.map(parseHostPattern));
  const spanned = new Set(patterns.filter(({ below }) => below).map(({ host }) => host));
  const needed = patterns.filter(({ host, below }) => below || !spanned.has(host));
  return [...new Set(needed.map(allPagesOf))].sort();
}

/** Match patterns for the hosts that a policy names and these permissions do not cover. */
export function listExtraPermissions(policy: Policy, granted: readonly string[]): string[] {
  const wanted = new Set(listNamedHosts(policy).map(({ pages }) => withoutPath(pages)));
  const isGranted = indexPermissions(granted);
  return [...wanted]
    .filter((pages) => !isGranted(pages) && !listWiderPatterns(pages).some((wider) => wanted.has(wider)))
    .sort();
}

export interface MissingHost {
  /** Policy key that names it. */
  key: 'customServices' | 'approvals' | 'webmail';
  /** As `host` or `*.host`. */
  pattern: string;
}

/** Hosts that the policy names but the browser does not let the extension see. */
export function listMissingHosts(policy: Policy, granted: readonly string[]): MissingHost[] {
  const isGranted = indexPermissions(granted);
  return listNamedHosts(policy)
    .filter(({ pages }) => !isGranted(pages))
    .map(({ key, pages }) => ({ key, pattern: hostOfMatchPattern(pages) }));
}

function listNamedHosts(policy: Policy): { key: MissingHost['key']; pages: string }[] {
  const { customServices = [], approvals = [], webmail = [] } = policy;
  const pagesOf = ({ hosts }: { hosts: readonly string[] }) => hosts.map((host) => `*://${host}/*`);
  return [
    ...customServices.flatMap(pagesOf).map((pages) => ({ key: 'customServices' as const, pages })),
    ...approvals.flatMap(pagesOf).map((pages) => ({ key: 'approvals' as const, pages })),
    ...webmail.map((pages) => ({ key: 'webmail' as const, pages })),
  ];
}
