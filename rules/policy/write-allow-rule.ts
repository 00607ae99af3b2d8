import { type NetworkRule, networkRuleId } from './network-rule.ts';
import { writePathFilter } from './write-path-filter.ts';

/** Lets pages of these hosts through in spite of a redirect: a passage of a service, or a host or path not meant. */
export function writeAllowRule(name: string, hosts: string[], path = ''): NetworkRule {
  return {
    id: networkRuleId(name),
    priority: 2,
    action: { type: 'allow' },
    condition: {
      ...(path ? { regexFilter: writePathFilter(path) } : {}),
      requestDomains: hosts,
      resourceTypes: ['main_frame', 'sub_frame'],
    },
  };
}
