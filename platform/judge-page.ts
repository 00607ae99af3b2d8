import { type Address, findWebAddress, readAddress, type WebAddress } from '../rules/hosts/address.ts';
import { hostSuffixes } from '../rules/hosts/host-pattern.ts';
import { judge } from '../rules/judge/judge.ts';
import type { Passage } from '../rules/judge/passage.ts';
import { isPausing, type Rules, type Verdict } from '../rules/judge/rules.ts';
import { type JudgedPage, noticeOnHost } from '../rules/notice/judged-page.ts';
import type { Notice, SnapshotHeader } from '../rules/notice/notice.ts';
import type { HostEntry } from '../rules/snapshot/compose-snapshot.ts';
import { readNetworkOnlyHosts } from './network-only-hosts.ts';
import { readStore, type Store } from './store.ts';

type Services = HostEntry['services'];

/**
 * Judges an address by the few entries of the snapshot that concern it, in one read. Null before the first snapshot.
 * An engine recognised on the page counts only if its host is neither listed nor approved.
 */
export async function judgePage(url: string, engine: string | null, now: Date): Promise<JudgedPage | null> {
  return judgeStored(readAddress(url), engine, now, new Map());
}

/** The same for an address that the pause page holds back: services with too many hosts for `hosts/` count too. */
export async function judgePausedAddress(url: string, now: Date): Promise<JudgedPage | null> {
  const address = readAddress(url);
  return judgeStored(address, null, now, await readNetworkOnlyHosts(suffixesOf(address)));
}

async function judgeStored(
  address: Address,
  engine: string | null,
  now: Date,
  more: Map<string, HostEntry>,
): Promise<JudgedPage | null> {
  const suffixes = suffixesOf(address);
  const stored = await readStore([
    'header',
    'snoozes',
    'hasPrivateTabs',
    ...(engine === null ? [] : (['engineNotices'] as const)),
    ...suffixes.map((suffix) => `hosts/${suffix}` as const),
    ...suffixes.map((suffix) => `approvals/${suffix}` as const),
  ]);
  const { header } = stored;
  if (!header) return null;

  const { rules, services } = gatherRules(suffixes, stored, more);
  const verdict = judge(address, rules, now);
  const page = describePage(verdict, header, stored);
  if (address.kind !== 'web') return page;
  if (verdict.kind === 'listed') {
    const passage = isPausing(verdict.level) ? await readPassage(verdict.service) : null;
    return { ...page, ...describeListed(verdict.service, services[verdict.service], address, stored), passage };
  }
  if (verdict.kind === 'unlisted' && engine !== null)
    return { ...page, ...describeEngine(engine, address.host, stored) };
  return page;
}

function suffixesOf(address: Address): string[] {
  return address.kind === 'web' ? hostSuffixes(address.host) : [];
}

/** Only if a pause page is possible: for every other page one read of the store is enough. */
async function readPassage(service: string): Promise<Passage | null> {
  const stored = await readStore([`passages/${service}` as const]);
  return stored[`passages/${service}`] ?? null;
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
    passageMinutes: header.choices.passageMinutes,
    mayBePrivate: hasPrivateTabs,
  };
}

function describeListed(
  id: string,
  service: Services[string] | undefined,
  address: WebAddress,
  { snoozes = {} }: Partial<Store>,
): Partial<JudgedPage> {
  if (!service) return {};
  const { summary, rule } = service;
  return {
    summary,
    snoozeKey: id,
    snooze: snoozes[id] ?? null,
    signature: summary.signature,
    schemes: rule.schemes,
    webAddress: rule.webClient && findWebAddress(address, rule.webClient),
  };
}

/** The rules for these hosts only; with them `judge` returns the same verdict as with all. */
function gatherRules(
  suffixes: string[],
  stored: Partial<Store>,
  more: Map<string, HostEntry>,
): { rules: Rules; services: Services } {
  const entries = suffixes.flatMap((suffix): [string, HostEntry][] => {
    // Of the services that only network rules know the store has those hosts alone for which they speak.
    const found = [more.get(suffix), stored[`hosts/${suffix}`]].filter((entry) => entry !== undefined);
    const services: Services = Object.assign({}, ...found.map((entry) => entry.services));
    return found.length ? [[suffix, { rules: found.flatMap((entry) => entry.rules), services }]] : [];
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

export async function readNotice(service: string): Promise<Notice | null> {
  const stored = await readStore([`notices/${service}` as const]);
  return stored[`notices/${service}`] ?? null;
}
