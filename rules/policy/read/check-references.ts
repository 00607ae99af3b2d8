import type { Catalogue } from '../../catalogue/schema.ts';
import { step } from '../json.ts';
import type { CustomService, Policy, PolicyAlternative, PolicyApproval, ServiceSetting } from '../model/schema.ts';
import { createApprovalLimit, limitHosts } from './limit-hosts.ts';
import { createMembership } from './membership.ts';
import { nearestName, pointerOf, pointerOfEntry, type Reading, report, reportWith } from './reading.ts';

type Context = { catalogue: Pick<Catalogue, 'services' | 'alternatives'>; reading: Reading };

/** Drops entries that name something unknown, or use a name that is already taken. */
export function checkReferences(policy: Policy, context: Context): Policy {
  const { services, customServices, approvals, alternatives, ...rest } = policy;
  const own = customServices && limitHosts(keepOwn(customServices, context), policy, context.reading);
  return {
    ...rest,
    ...(services && { services: services.filter((setting) => isKnownService(setting, context)) }),
    ...(own && { customServices: own }),
    ...(approvals && { approvals: keepApprovals(approvals, own ?? [], context) }),
    ...(alternatives && { alternatives: alternatives.filter((item) => isKnownAlternative(item, context)) }),
  };
}

function isKnownService(setting: ServiceSetting, context: Context): boolean {
  const known = Object.hasOwn(context.catalogue.services, setting.id);
  if (!known) reportUnknownService(step(pointerOf(context.reading, setting), 'id'), setting.id, context);
  return known;
}

function keepOwn(services: CustomService[], { catalogue, reading }: Context): CustomService[] {
  return services.filter((service) => {
    const taken = Object.hasOwn(catalogue.services, service.id);
    if (taken) report(reading, step(pointerOf(reading, service), 'id'), 'catalogue-id', service.id);
    return !taken;
  });
}

function isKnownAlternative(alternative: PolicyAlternative, { catalogue, reading }: Context): boolean {
  if (alternative.name !== undefined || Object.hasOwn(catalogue.alternatives, alternative.id)) return true;
  const known = Object.keys(catalogue.alternatives);
  const expected = nearestName(alternative.id, known) ?? 'an id of the catalogue, or a name';
  const pointer = step(pointerOf(reading, alternative), 'id');
  reportWith(reading, pointer, { code: 'unknown-alternative', expected }, alternative.id);
  return false;
}

function keepApprovals(approvals: PolicyApproval[], own: CustomService[], context: Context): PolicyApproval[] {
  const belongs = createMembership(context.catalogue, own);
  const limit = createApprovalLimit(context.reading);
  return approvals.flatMap((approval) => {
    const isMember = belongs(approval.service);
    if (isMember) return limit(approval, keepHosts(approval, isMember, context.reading));
    reportUnknownService(step(pointerOf(context.reading, approval), 'service'), approval.service, context);
    return [];
  });
}

function keepHosts(approval: PolicyApproval, isMember: (host: string) => boolean, reading: Reading): string[] {
  return approval.hosts.filter((host, index) => {
    const kept = isMember(host);
    if (!kept) report(reading, pointerOfEntry(reading, approval.hosts, index), 'foreign-host', host);
    return kept;
  });
}

function reportUnknownService(pointer: string, id: string, { catalogue, reading }: Context): void {
  const expected = nearestName(id, Object.keys(catalogue.services)) ?? 'an id of the catalogue';
  reportWith(reading, pointer, { code: 'unknown-service', expected }, id);
}
