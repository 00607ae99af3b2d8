import { findWebAddress, readAddress, type WebAddress } from '../rules/hosts/address.ts';
import { hostSuffixes } from '../rules/hosts/host-pattern.ts';
import { judge } from '../rules/judge/judge.ts';
import type { PauseTarget } from '../rules/judge/passage.ts';
import type { Rules, Verdict } from '../rules/judge/rules.ts';
import { type JudgedPage, noticeOnHost } from '../rules/notice/judged-page.ts';
import type { Notice, SnapshotHeader } from '../rules/notice/notice.ts';
import type { HostEntry } from '../rules/snapshot/compose-snapshot.ts';
import { readStore, type Store } from './store.ts';

type Services = HostEntry['services'];

/**
 * Judges an address by the few entries of the snapshot that concern it, in one read. Null before the first snapshot.
 * An engine recognised on the page counts only if its host is neither listed nor approved.
 */
export async function judgePage(url: string, engine: string | null, now: Date): Promise<JudgedPage | null> {
  const address = readAddress(url);
  const suffixes = address.kind === 'web' ? hostSuffixes(address.host) : [];
  const stored = await readStore([
    'header',
    'snoozes',
    'passages',
    'hasPrivateTabs',
    ...(engine === null ? [] : (['engineNotices'] as const)),
    ...suffixes.map((suffix) => `hosts/${suffix}` as const),
    ...suffixes.map((suffix) => `approvals/${suffix}` as const),
  ]);
  const { header } = stored;
  if (!header) return null;

  const { rules, services } = gatherRules(suffixes, stored);
  const verdict = judge(address, rules, now);
  const page = describePage(verdict, header, stored);
  if (address.kind !== 'web') return page;
  if (verdict.kind === 'listed')
    return { ...page, ...describeListed(verdict.service, services[verdict.service], address, stored) };
  if (verdict.kind === 'unlisted' && engine !== null)
    return { ...page, ...describeEngine(engine, address.host, stored) };
  return page;
}

/** What is the same for every page; services and engines add to it. */
function describePage(
  verdict: Verdict,
  header: SnapshotHeader,
  { hasPrivateTabs = false }: Partial<Store>,
): JudgedPage {
  return {
    verdict,
    header,
    summary: null,
    notice: null,
    snoozeKey: null,
    snooze: null,
    passage: null,
    signature: null,
    schemes: [],
    webAddress: null,
    maySnooze: header.choices.snoozeDays > 0,
    mayUsePrivately: header.choices.privateUse,
    mayBePrivate: hasPrivateTabs,
  };
}

function describeListed(
  id: string,
  service: Services[string] | undefined,
  address: WebAddress,
  { snoozes = {}, passages = {} }: Partial<Store>,
): Partial<JudgedPage> {
  if (!service) return {};
  const { summary, rule } = service;
  return {
    summary,
    snoozeKey: id,
    snooze: snoozes[id] ?? null,
    passage: passages[id] ?? null,
    signature: summary.signature,
    schemes: rule.schemes,
    webAddress: rule.webClient && findWebAddress(address, rule.webClient),
  };
}

/** The rules for these hosts only; with them `judge` returns the same verdict as with all. */
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

/** Empty if the snapshot has no notice about the engine. */
function describeEngine(
  engine: string,
  host: string,
  { engineNotices, snoozes = {} }: Partial<Store>,
): Partial<JudgedPage> {
  const known = engineNotices && Object.hasOwn(engineNotices, engine) ? engineNotices[engine] : null;
  if (!known) return {};
  const notice = noticeOnHost(known, host);
  // This hides one operator, not the engine everywhere.
  const snoozeKey = `engine/${host}`;
  return {
    verdict: { kind: 'engine', engine, host },
    summary: notice,
    notice,
    snoozeKey,
    snooze: snoozes[snoozeKey] ?? null,
    signature: notice.signature,
  };
}

/** Judges the pause page's target. If its service has too many hosts for the snapshot, the network rule has decided. */
export async function judgePauseTarget(target: PauseTarget, now: Date): Promise<JudgedPage | null> {
  if (target.kind === 'none') return judgePage('about:blank', null, now);
  const page = await judgePage(target.url, null, now);
  if (page?.verdict.kind !== 'unlisted') return page;
  const notice = await readNotice(target.service);
  if (!notice?.isNetworkOnly) return page;
  const { passages = {} } = await readStore(['passages']);
  const { level } = notice;
  return {
    ...page,
    verdict: { kind: 'listed', service: target.service, level, origin: 'custom-service', role: null, rule: '' },
    passage: passages[target.service] ?? null,
  };
}

export async function readNotice(service: string): Promise<Notice | null> {
  const stored = await readStore([`notices/${service}` as const]);
  return stored[`notices/${service}`] ?? null;
}
