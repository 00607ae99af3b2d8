import { hashText } from '../text/hash-text.ts';

/** The part of the browsers' declarativeNetRequest rules that we use. */
export interface NetworkRule {
  id: number;
  priority: number;
  action: { type: 'redirect'; redirect: { regexSubstitution: string } } | { type: 'allow' };
  condition: {
    regexFilter?: string;
    requestDomains: string[];
    excludedRequestDomains?: string[];
    resourceTypes: ('main_frame' | 'sub_frame')[];
  };
}

/** A number for a rule that belongs to a name; session rules of different names do not get in each other's way. */
export function networkRuleId(name: string): number {
  return (hashText(name) >>> 1) + 1;
}
