import type { Role } from '../catalogue/schema.ts';
import { type Address, readAddress } from '../hosts/address.ts';
import { matchShape } from '../hosts/url-shape.ts';
import { localDay } from '../text/dates.ts';
import { findApproval, findHostRule } from './find-rule.ts';
import type { Rules, ServiceRule, Verdict } from './rules.ts';

/**
 * Applies the rules to one address at one time. `rules` may hold only the entries for the suffixes of this host,
 * as the snapshot does; the answer is the same.
 */
export function judge(url: string, rules: Rules, now: Date): Verdict {
  const address = readAddress(url);
  if (address.kind === 'unreadable') return { kind: 'unreadable' };
  if (address.kind === 'launch') return judgeLaunch(address.scheme, rules);

  const approval = findApproval(rules.approvals, address.host, localDay(now));
  if (approval) return { kind: 'approved', service: approval.service, approval };

  const found = findHostRule(rules.hosts, address.host, address.path);
  if (!found?.rule.service) return { kind: 'unlisted' };
  const pattern = `${found.rule.below ? '*.' : ''}${found.host}${found.rule.path}`;
  return list(found.rule.service, rules, pattern, (service) => findRole(service, address));
}

function judgeLaunch(scheme: string, rules: Rules): Verdict {
  const service = Object.hasOwn(rules.schemes, scheme) ? rules.schemes[scheme] : undefined;
  return service ? list(service, rules, `${scheme}:`, () => 'join') : { kind: 'unlisted' };
}

function list(id: string, rules: Rules, rule: string, role: (service: ServiceRule) => Role | null): Verdict {
  const service = rules.services[id];
  if (!service) return { kind: 'unlisted' };
  return { kind: 'listed', service: id, level: service.level, origin: service.origin, role: role(service), rule };
}

function findRole(service: ServiceRule, address: Extract<Address, { kind: 'web' }>): Role | null {
  return service.shapes.find((shape) => matchShape(shape, address))?.role ?? null;
}
