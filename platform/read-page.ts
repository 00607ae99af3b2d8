import { hostSuffixes } from '../rules/judge/host-suffixes.ts';
import { judge } from '../rules/judge/judge.ts';
import { readAddress } from '../rules/judge/read-address.ts';
import type { Rules } from '../rules/judge/rules.ts';
import type { PageAnswer } from '../rules/notice/page-answer.ts';
import { readStore, type Store } from './store.ts';

/** Reads the few entries of the snapshot that concern this address and judges it; null before the first snapshot. */
export async function readPage(url: string, now: Date): Promise<PageAnswer | null> {
  const address = readAddress(url);
  const suffixes = address.kind === 'web' ? hostSuffixes(address.host) : [];
  const { overview, ...entries } = await readStore([
    'overview',
    ...suffixes.map((suffix) => `hosts/${suffix}` as const),
    ...suffixes.map((suffix) => `approvals/${suffix}` as const),
  ]);
  if (!overview) return null;

  const rules: Rules = { hosts: {}, approvals: {}, schemes: {}, services: {} };
  for (const suffix of suffixes) {
    rules.hosts[suffix] = entries[`hosts/${suffix}`] ?? [];
    rules.approvals[suffix] = entries[`approvals/${suffix}`] ?? [];
  }
  const ids = new Set(
    Object.values(rules.hosts).flatMap((group) => group.flatMap(({ service }) => service ?? [])),
  );
  const stored = await readServices([...ids]);
  for (const id of ids) {
    const service = stored[`services/${id}`];
    if (service) rules.services[id] = service.rule;
  }

  const verdict = judge(url, rules, now);
  const id = verdict.kind === 'listed' ? verdict.service : null;
  return {
    verdict,
    notice: (id && stored[`services/${id}`]?.notice) || null,
    overview,
    snoozedUntil: (id && stored[`snoozes/${id}`]?.until) || null,
  };
}

function readServices(ids: string[]): Promise<Partial<Store>> {
  return readStore(ids.flatMap((id) => [`services/${id}` as const, `snoozes/${id}` as const]));
}
