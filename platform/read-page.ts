import { findWebAddress, readAddress } from '../rules/hosts/address.ts';
import { hostSuffixes } from '../rules/hosts/host-pattern.ts';
import { judge } from '../rules/judge/judge.ts';
import type { Rules } from '../rules/judge/rules.ts';
import type { PageAnswer } from '../rules/notice/judged-page.ts';
import type { HostEntry } from '../rules/snapshot/compose-snapshot.ts';
import { readStore, type Store } from './store.ts';

type Services = HostEntry['services'];

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

  const { rules, services } = gatherRules(suffixes, stored);
  const verdict = judge(url, rules, now);
  const id = verdict.kind === 'listed' ? verdict.service : null;
  const service = id === null ? undefined : services[id];
  return {
    verdict,
    line: service?.line ?? null,
    snoozeKey: id,
    schemes: service?.rule.schemes ?? [],
    webAddress: findWebAddress(url, service?.rule.webClient ?? null),
    overview: stored.overview,
    circumstances: readCircumstances(id, service, stored.overview, stored),
    mayBePrivate: stored.hasPrivateTabs ?? false,
  };
}

/** The part of the rules that speaks of these hosts; `judge` answers the same with it as with all. */
function gatherRules(suffixes: string[], stored: Partial<Store>): { rules: Rules; services: Services } {
  const entries = suffixes.flatMap((suffix): [string, HostEntry][] => {
    const entry = stored[`hosts/${suffix}`];
    return entry ? [[suffix, entry]] : [];
  });
  const services: Services = Object.assign({}, ...entries.map(([, entry]) => entry.services));
  const rules = {
    hosts: Object.fromEntries(entries.map(([suffix, entry]) => [suffix, entry.rules])),
    approvals: Object.fromEntries(suffixes.map((suffix) => [suffix, stored[`approvals/${suffix}`] ?? []])),
    schemes: {},
    services: Object.fromEntries(Object.entries(services).map(([id, { rule }]) => [id, rule])),
  };
  return { rules, services };
}

function readCircumstances(
  id: string | null,
  service: Services[string] | undefined,
  { choices }: Store['overview'],
  { snoozes = {}, passages = {} }: Pick<Partial<Store>, 'snoozes' | 'passages'>,
): PageAnswer['circumstances'] {
  return {
    snooze: id === null ? null : (snoozes[id] ?? null),
    passage: id === null ? null : (passages[id] ?? null),
    signature: service?.line.signature ?? null,
    maySnooze: choices.snoozeDays > 0,
    mayUsePrivately: choices.privateUse,
  };
}
