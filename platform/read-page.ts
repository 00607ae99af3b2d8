import { hostSuffixes } from '../rules/judge/host-suffixes.ts';
import { judge } from '../rules/judge/judge.ts';
import { readAddress } from '../rules/judge/read-address.ts';
import type { Rules } from '../rules/judge/rules.ts';
import type { HostEntry } from '../rules/notice/compose-snapshot.ts';
import type { PageAnswer } from '../rules/notice/page-answer.ts';
import { readStore } from './store.ts';

/**
 * Reads the few entries of the snapshot that concern this address, at once, and judges it. Null before the first
 * snapshot.
 */
export async function readPage(url: string, now: Date): Promise<PageAnswer | null> {
  const address = readAddress(url);
  const suffixes = address.kind === 'web' ? hostSuffixes(address.host) : [];
  const stored = await readStore([
    'overview',
    'snoozes',
    'passages',
    'hasPrivateTabs',
    ...suffixes.map((suffix) => `hosts/${suffix}` as const),
    ...suffixes.map((suffix) => `approvals/${suffix}` as const),
  ]);
  if (!stored.overview) return null;

  const entries = suffixes.flatMap((suffix): [string, HostEntry][] => {
    const entry = stored[`hosts/${suffix}`];
    return entry ? [[suffix, entry]] : [];
  });
  const services = Object.assign({}, ...entries.map(([, entry]) => entry.services)) as HostEntry['services'];
  const rules: Rules = {
    hosts: Object.fromEntries(entries.map(([suffix, entry]) => [suffix, entry.rules])),
    approvals: Object.fromEntries(suffixes.map((suffix) => [suffix, stored[`approvals/${suffix}`] ?? []])),
    schemes: {},
    services: Object.fromEntries(Object.entries(services).map(([id, { rule }]) => [id, rule])),
  };

  const verdict = judge(url, rules, now);
  const id = verdict.kind === 'listed' ? verdict.service : null;
  return {
    verdict,
    line: (id !== null && services[id]?.line) || null,
    overview: stored.overview,
    circumstances: {
      snooze: (id !== null && stored.snoozes?.[id]) || null,
      passage: (id !== null && stored.passages?.[id]) || null,
      signature: (id !== null && services[id]?.line.signature) || null,
      maySnooze: stored.overview.choices.snoozeDays > 0,
      mayUsePrivately: stored.overview.choices.privateUse,
    },
    mayBePrivate: stored.hasPrivateTabs ?? false,
  };
}
