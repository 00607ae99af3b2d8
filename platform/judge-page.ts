import { findWebAddress, readAddress } from '../rules/hosts/address.ts';
import { hostSuffixes } from '../rules/hosts/host-pattern.ts';
import { holdsSnooze, type PauseTarget } from '../rules/judge/answer-page.ts';
import { judge } from '../rules/judge/judge.ts';
import type { Rules } from '../rules/judge/rules.ts';
import { noticeOnHost } from '../rules/notice/compose-engine-notices.ts';
import type { PageAnswer } from '../rules/notice/judged-page.ts';
import type { Notice } from '../rules/notice/notice.ts';
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

export interface EnginePage extends PageAnswer {
  notice: Notice;
  snoozeKey: string;
  isHidden: boolean;
}

/** What to say on a page where an engine was found; null where its host is listed or approved. */
export async function readEnginePage(url: string, engine: string, now: Date): Promise<EnginePage | null> {
  const page = await readPage(url, now);
  const { engineNotices, snoozes = {} } = await readStore(['engineNotices', 'snoozes']);
  if (page?.verdict.kind !== 'unlisted' || !engineNotices || !Object.hasOwn(engineNotices, engine)) return null;
  const { hostname } = new URL(url);
  const notice = noticeOnHost(engineNotices[engine] as Notice, hostname);
  // The employee hides one operator, not the engine everywhere.
  const snoozeKey = `engine/${hostname}`;
  const circumstances = { ...page.circumstances, snooze: snoozes[snoozeKey] ?? null };
  const isHidden = circumstances.maySnooze && holdsSnooze(circumstances, now);
  return { ...page, line: notice, notice, snoozeKey, circumstances, isHidden };
}

/**
 * What the snapshot says about the target of the pause page. Where a service has too many hosts for the snapshot, the
 * network rule that led here is the judge.
 */
export async function readPausedPage(target: PauseTarget, now: Date): Promise<PageAnswer | null> {
  if (target.kind === 'none') return readPage('about:blank', now);
  const page = await readPage(target.url, now);
  if (page?.verdict.kind !== 'unlisted') return page;
  const notice = await readNotice(target.service);
  if (!notice?.isNetworkOnly) return page;
  const { passages = {} } = await readStore(['passages']);
  const { level } = notice;
  return {
    ...page,
    verdict: { kind: 'listed', service: target.service, level, origin: 'custom-service', role: null, rule: '' },
    circumstances: { ...page.circumstances, passage: passages[target.service] ?? null },
  };
}

/** All that is said about a service; null where the snapshot has nothing on it. */
export async function readNotice(service: string): Promise<Notice | null> {
  const stored = await readStore([`notices/${service}` as const]);
  return stored[`notices/${service}`] ?? null;
}
