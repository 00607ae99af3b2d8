import type { BannerLabels, LinkLabels } from '../../locales/labels.ts';
import type { Translate } from '../../locales/translate.ts';
import { listPausedHosts } from '../browser-rules/deciding-rules.ts';
import { listServicesInPages, mayLeave, takeLargest } from '../browser-rules/hosts-in-pages.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { compileEngines } from '../engines/compile-engines.ts';
import type { EngineSigns } from '../engines/engine-signs.ts';
import { hostSuffixes } from '../hosts/host-pattern.ts';
import type { HostRule, Rules, ServiceRule } from '../judge/rules.ts';
import { composeLinks, type LinkSnapshot } from '../links/compose-links.ts';
import { composeEngineNotices } from '../notice/compose-engine-notices.ts';
import { createNoticeComposer } from '../notice/compose-notice.ts';
import type { Notice, NoticeSummary, SnapshotHeader, Waiting } from '../notice/notice.ts';
import { resolveSender } from '../notice/notice-context.ts';
import type { Policy } from '../policy/model/schema.ts';
import type { Language } from '../text/language.ts';
import { composeHeader } from './compose-header.ts';
import { countBytes } from './snapshot-size.ts';

/** A host's rules, and what the closed banner says about the listed services among them. */
export interface HostEntry {
  rules: HostRule[];
  services: Record<string, { rule: ServiceRule; summary: NoticeSummary }>;
}

/** What pages need to judge addresses and show texts, in one language; only services whose level is not `off`. */
export interface Snapshot {
  hosts: Record<string, HostEntry>;
  /** Host patterns that lead to the pause page, by service. */
  pausedHosts: Record<string, string[]>;
  /** Paused services whose hosts are too many for `hosts`: only `pausedHosts` has them. */
  networkOnly: string[];
  approvals: Rules['approvals'];
  notices: Record<string, Notice>;
  header: SnapshotHeader;
  /** For webmail pages; null if the policy names none. */
  links: LinkSnapshot | null;
  /** For pages on unknown hosts; null unless the policy asks for engine detection. */
  engineSigns: EngineSigns | null;
  engineNotices: Record<string, Notice> | null;
}

interface SnapshotContext {
  rules: Rules;
  policy: Policy;
  catalogue: Catalogue;
  findings: { errors: number; warnings: number };
  language: Language;
  translate: Translate;
  labels: BannerLabels;
  /** Null if no links are to be marked, as in a preview. */
  linkLabels: LinkLabels | null;
  waiting: Waiting[];
  /** Size limit of the whole snapshot, as JSON. */
  maxBytes: number;
  now: Date;
}

/** If the whole exceeds the limit, own services are left to the network rules, the largest first. */
export function composeSnapshot(context: SnapshotContext): Snapshot {
  const { services } = context.rules;
  const inPages = listServicesInPages(context.rules);
  const snapshot = composeWith(inPages, context);
  const excess = countBytes(snapshot) - context.maxBytes;
  if (excess <= 0) return snapshot;
  const sizes = countBytesByService(snapshot.hosts);
  const removable = [...inPages].filter((id) => mayLeave(id, services));
  const leaving = takeLargest(removable, (id) => sizes.get(id) ?? 0, excess);
  return composeWith(new Set([...inPages].filter((id) => !leaving.has(id))), context);
}

function countBytesByService(hosts: Snapshot['hosts']): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [host, entry] of Object.entries(hosts)) {
    const size = countBytes({ [host]: entry });
    for (const id of Object.keys(entry.services)) sizes.set(id, (sizes.get(id) ?? 0) + size);
  }
  return sizes;
}

function composeWith(inPages: ReadonlySet<string>, context: SnapshotContext): Snapshot {
  const { rules, policy, catalogue, translate } = context;
  const noticeContext = { ...context, sender: resolveSender(policy, translate) };
  const listed = Object.entries(rules.services).filter(([, { level }]) => level !== 'off');
  const composeNotice = createNoticeComposer(noticeContext);
  const notices = Object.fromEntries(listed.map(([id, { level }]) => [id, composeNotice(id, level)]));
  const pausedHosts = listPausedHosts(rules);
  const hosts = keepHostsOf(rules, inPages);
  return {
    hosts: Object.fromEntries(hosts.map(([host, group]) => [host, composeHost(group, rules, notices)])),
    pausedHosts,
    networkOnly: Object.keys(pausedHosts).filter((id) => !inPages.has(id)),
    approvals: rules.approvals,
    notices,
    header: composeHeader(noticeContext),
    links: composeLinks(hosts, { ...noticeContext, notices }),
    engineSigns: policy.detectEngines ? compileEngines(catalogue.engines) : null,
    engineNotices: policy.detectEngines ? composeEngineNotices(noticeContext) : null,
  };
}

function composeHost(group: HostRule[], rules: Rules, notices: Record<string, Notice>): HostEntry {
  const services = group.flatMap(({ service: id }): [string, { rule: ServiceRule; summary: NoticeSummary }][] => {
    const rule = id === null ? undefined : rules.services[id];
    const notice = id === null ? undefined : notices[id];
    if (!rule || !notice) return [];
    const { service, level, headline, signature } = notice;
    return [[service.id, { rule, summary: { service, level, headline, signature } }]];
  });
  return { rules: group, services: Object.fromEntries(services) };
}

// A service left to the network rules may have very many hosts there.
const maxSpanned = 5_000;

/** Listed hosts, and hosts of others below a listed `*.host`, which that pattern must not swallow. */
function keepHostsOf(rules: Rules, inPages: ReadonlySet<string>): [string, HostRule[]][] {
  const hosts = Object.entries(rules.hosts);
  const isInPages = ({ service }: HostRule) => service !== null && inPages.has(service);
  const isListed = ({ service }: HostRule) =>
    service !== null && (rules.services[service]?.level ?? 'off') !== 'off';
  const wideInPages = listWide(hosts, isInPages);
  const wide = listWide(hosts, isListed);
  const isSpanned = ([host, group]: [string, HostRule[]]) => {
    const suffixes = hostSuffixes(host);
    if (suffixes.some((suffix) => wideInPages.has(suffix))) return true;
    // The pause page reads for itself what is left to the network rules.
    return suffixes.some((suffix) => wide.has(suffix)) && !group.every(isListed);
  };
  const spanned = hosts.filter((entry) => !entry[1].some(isInPages) && isSpanned(entry));
  // The catalogue's hosts come last.
  return [...hosts.filter(([, group]) => group.some(isInPages)), ...spanned.slice(-maxSpanned)];
}

function listWide(hosts: [string, HostRule[]][], fits: (rule: HostRule) => boolean): Set<string> {
  return new Set(
    hosts.filter(([, group]) => group.some((rule) => rule.below && fits(rule))).map(([host]) => host),
  );
}
