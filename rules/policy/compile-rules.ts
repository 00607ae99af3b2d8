import { nameServices } from '../catalogue/facts.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { parseHostPattern } from '../hosts/host-pattern.ts';
import type { ApprovalRule, HostRule, Rules, ServiceRule } from '../judge/rules.ts';
import { createLevelResolver } from './levels.ts';
import type { Policy } from './model/schema.ts';

export function compileRules(policy: Policy, catalogue: Catalogue): Rules {
  const services = Object.entries(catalogue.services);
  const custom = policy.customServices ?? [];
  const levelOf = createLevelResolver(policy, catalogue);
  return {
    hosts: groupByHost([
      // Own services first: between equally specific patterns the organisation's decision wins.
      ...custom.flatMap(({ id, hosts }) => hosts.map((host) => hostRule(host, id))),
      ...services.flatMap(([id, service]) => service.hosts.map((host) => hostRule(host, id))),
      ...services.flatMap(([, service]) => service.excludedHosts.map((host) => hostRule(host, null))),
    ]),
    approvals: groupByHost(approvalRules(policy, catalogue)),
    schemes: Object.fromEntries(services.flatMap(([id, { schemes }]) => schemes.map((scheme) => [scheme, id]))),
    services: Object.fromEntries([
      ...services.map(([id, { shapes, schemes, webClient = null }]): [string, ServiceRule] => [
        id,
        { ...levelOf(id), shapes, schemes, webClient },
      ]),
      ...custom.map(({ id }): [string, ServiceRule] => [
        id,
        { ...levelOf(id), shapes: [], schemes: [], webClient: null },
      ]),
    ]),
  };
}

function hostRule(pattern: string, service: string | null): [string, HostRule] {
  const { host, below, path } = parseHostPattern(pattern);
  return [host, { service, below, path }];
}

function approvalRules(policy: Policy, catalogue: Catalogue): [string, ApprovalRule][] {
  const nameOf = nameServices(catalogue, policy.customServices);
  return (policy.approvals ?? []).flatMap(({ service, hosts, decidedBy, decidedOn, validUntil }) => {
    const approval = {
      service,
      serviceName: nameOf(service) ?? service,
      decidedBy: decidedBy ?? null,
      decidedOn: decidedOn ?? null,
      validUntil: validUntil ?? null,
    };
    return hosts.map((pattern): [string, ApprovalRule] => {
      const { host, below } = parseHostPattern(pattern);
      return [host, { below, approval }];
    });
  });
}

function groupByHost<Rule>(entries: [string, Rule][]): Record<string, Rule[]> {
  return Object.fromEntries(groupEntries(entries));
}

/** Groups values by key and keeps their order. Node 20 has no `Map.groupBy`. */
export function groupEntries<Value>(entries: [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
