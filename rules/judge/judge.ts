import type { Role } from '../catalogue/service-schema.ts';
import type { Address } from '../hosts/address.ts';
import { formatHostPattern, hostSuffixes, isBelowPath } from '../hosts/host-pattern.ts';
import { matchShape } from '../hosts/url-shape.ts';
import { localDay } from '../text/dates.ts';
import type { Approval, ApprovalRule, HostRule, Rules, ServiceRule, Verdict } from './rules.ts';

/** The entries for this host's suffixes are enough: with them alone, as in the snapshot, the verdict is the same. */
export function judge(address: Address, rules: Rules, now: Date): Verdict {
  if (address.kind === 'unreadable') return { kind: 'unreadable' };
  if (address.kind === 'launch') return judgeLaunch(address.scheme, rules);

  const approval = findApproval(rules.approvals, address.host, localDay(now));
  if (approval) return { kind: 'approved', service: approval.service, approval };

  const found = findHostRule(rules.hosts, address.host, address.path);
  if (!found?.rule.service) return { kind: 'unlisted' };
  const pattern = formatHostPattern({ ...found.rule, host: found.host });
  const findRole = ({ shapes }: ServiceRule) => shapes.find((shape) => matchShape(shape, address))?.role ?? null;
  return listedVerdict(found.rule.service, rules, pattern, findRole);
}

function judgeLaunch(scheme: string, rules: Rules): Verdict {
  const service = Object.hasOwn(rules.schemes, scheme) ? rules.schemes[scheme] : undefined;
  return service ? listedVerdict(service, rules, `${scheme}:`, () => 'join') : { kind: 'unlisted' };
}

function listedVerdict(
  id: string,
  { services }: Rules,
  rule: string,
  findRole: (service: ServiceRule) => Role | null,
): Verdict {
  const service = services[id];
  if (!service) return { kind: 'unlisted' };
  return {
    kind: 'listed',
    service: id,
    level: service.level,
    origin: service.origin,
    role: findRole(service),
    rule,
  };
}

/** The most specific rule for a host and path, and the host it is stored under: longest host first, then longest path. */
export function findHostRule(
  rules: Record<string, HostRule[]>,
  host: string,
  path: string,
): { host: string; rule: HostRule } | null {
  for (const suffix of hostSuffixes(host)) {
    // A host may have the name of a member of Object.prototype.
    if (!Object.hasOwn(rules, suffix)) continue;
    const fitting = (rules[suffix] ?? []).filter(
      (rule) => rule.below === (suffix !== host) && isBelowPath(path, rule.path),
    );
    const rule = fitting.sort(bySpecificity)[0];
    if (rule) return { host: suffix, rule };
  }
  return null;
}

function bySpecificity(a: HostRule, b: HostRule): number {
  // Of two equally specific rules, the one that names a service wins.
  return b.path.length - a.path.length || Number(a.service === null) - Number(b.service === null);
}

/** The approval in force for a host on a day (local YYYY-MM-DD), the most specific host first. */
export function findApproval(rules: Record<string, ApprovalRule[]>, host: string, today: string): Approval | null {
  for (const suffix of hostSuffixes(host)) {
    if (!Object.hasOwn(rules, suffix)) continue;
    const rule = rules[suffix]?.find(
      ({ below, approval }) => below === (suffix !== host) && isInForce(approval, today),
    );
    if (rule) return rule.approval;
  }
  return null;
}

/** On a day, local YYYY-MM-DD. */
export function isInForce({ validUntil }: Approval, today: string): boolean {
  return validUntil === null || today <= validUntil;
}
