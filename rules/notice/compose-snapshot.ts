import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { hostSuffixes } from '../judge/host-suffixes.ts';
import type { HostRule, Rules, ServiceRule } from '../judge/rules.ts';
import type { Policy } from '../policy/schema.ts';
import { composeNotice } from './compose-notice.ts';
import { composeOverview } from './compose-overview.ts';
import type { Language } from './language.ts';
import type { Notice, Overview } from './notice.ts';
import { resolveSender } from './resolve-sender.ts';

/** What pages need to judge and to speak, in one language; only services whose level is not `off`. */
export interface Snapshot {
  hosts: Rules['hosts'];
  approvals: Rules['approvals'];
  services: Record<string, { rule: ServiceRule; notice: Notice }>;
  overview: Overview;
}

interface World {
  rules: Rules;
  policy: Policy;
  catalogue: Catalogue;
  findings: { errors: number; warnings: number };
  language: Language;
  translate: Translate;
  now: Date;
}

export function composeSnapshot(world: World): Snapshot {
  const { rules, policy, translate } = world;
  const speaking = { ...world, sender: resolveSender(policy, translate) };
  const listed = Object.entries(rules.services).filter(([, { level }]) => level !== 'off');
  return {
    hosts: keepHostsOf(rules, new Set(listed.map(([id]) => id))),
    approvals: rules.approvals,
    services: Object.fromEntries(
      listed.map(([id, rule]) => [id, { rule, notice: composeNotice(id, rule.level, speaking) }]),
    ),
    overview: composeOverview(speaking),
  };
}

/** Besides listed hosts, those below a listed `*.host` that belong to others: they are what the pattern must not swallow. */
function keepHostsOf(rules: Rules, listed: Set<string>): Record<string, HostRule[]> {
  const hosts = Object.entries(rules.hosts);
  const speaks = (rule: HostRule) => rule.service !== null && listed.has(rule.service);
  const spanning = new Set(
    hosts.filter(([, group]) => group.some((rule) => rule.below && speaks(rule))).map(([host]) => host),
  );
  const isSpanned = (host: string) => hostSuffixes(host).some((suffix) => spanning.has(suffix));
  return Object.fromEntries(hosts.filter(([host, group]) => group.some(speaks) || isSpanned(host)));
}
