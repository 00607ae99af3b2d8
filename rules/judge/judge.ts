import type { Role } from '../catalogue/service-schema.ts';
import type { Address } from '../hosts/address.ts';
import { formatHostPattern } from '../hosts/host-pattern.ts';
import { matchShape } from '../hosts/url-shape.ts';
import { localDay } from '../text/dates.ts';
import { findApproval, findHostRule } from './find-rule.ts';
import type { Rules, ServiceRule, Verdict } from './rules.ts';

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
