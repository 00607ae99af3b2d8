import { splitHostPattern } from '../rules/hosts/host-pattern.ts';
import type { Notice } from '../rules/notice/notice.ts';
import type { HostEntry } from '../rules/snapshot/compose-snapshot.ts';
import { readStore } from './store.ts';

/** What `hosts/` would say of these hosts, of the services that have too many for it. */
export async function readNetworkOnlyHosts(suffixes: string[]): Promise<Map<string, HostEntry>> {
  const entries = new Map<string, HostEntry>();
  const { networkOnly = [] } = await readStore(['networkOnly']);
  if (networkOnly.length === 0 || suffixes.length === 0) return entries;
  const stored = await readStore(networkOnly.map((id) => `pausedHosts/${id}` as const));
  for (const id of networkOnly) {
    const patterns = (stored[`pausedHosts/${id}`] ?? []).map(splitHostPattern);
    const fitting = patterns.filter(({ host }) => suffixes.includes(host));
    if (fitting.length === 0) continue;
    const notice = (await readStore([`notices/${id}` as const]))[`notices/${id}`];
    if (!notice) continue;
    for (const { host, below, path } of fitting) {
      const { rules = [], services = {} } = entries.get(host) ?? {};
      entries.set(host, {
        rules: [...rules, { service: id, below, path }],
        services: { ...services, [id]: describeService(notice) },
      });
    }
  }
  return entries;
}

function describeService({ service, level, headline, signature }: Notice): HostEntry['services'][string] {
  return {
    rule: { level, origin: 'custom-service', shapes: [], schemes: [], webClient: null },
    summary: { service, level, headline, signature },
  };
}
