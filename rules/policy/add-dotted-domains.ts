import type { NetworkRule } from './network-rule.ts';

/**
 * The same rule for `https://zoom.us./` too: it is the same site, and Firefox's network rules, unlike Chromium's, take
 * the host with the trailing dot for another one.
 */
export function addDottedDomains(rule: NetworkRule): NetworkRule {
  const { requestDomains, excludedRequestDomains } = rule.condition;
  return {
    ...rule,
    condition: {
      ...rule.condition,
      requestDomains: addDots(requestDomains),
      ...(excludedRequestDomains ? { excludedRequestDomains: addDots(excludedRequestDomains) } : {}),
    },
  };
}

function addDots(domains: string[]): string[] {
  return domains.flatMap((domain) => [domain, `${domain}.`]);
}
