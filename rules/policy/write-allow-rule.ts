import { type NetworkRule, networkRuleId } from './network-rule.ts';

/** Lets pages of these hosts through in spite of a redirect: a passage of a service, or a host not meant. */
export function writeAllowRule(name: string, hosts: string[]): NetworkRule {
  return {
    id: networkRuleId(name),
    priority: 2,
    action: { type: 'allow' },
    condition: { requestDomains: hosts, resourceTypes: ['main_frame', 'sub_frame'] },
  };
}
