import { type Browser, browser } from 'wxt/browser';
import { pausePageAddress } from '../platform/own-resources.ts';
import { addDottedDomains, type NetworkRule, writeNetworkRules } from '../rules/browser-rules/network-rules.ts';
import type { Rules } from '../rules/judge/rules.ts';

type BrowserRule = Browser.declarativeNetRequest.Rule;

/** Sets the browser's dynamic rules to exactly those of the policy. They survive restarts, so usually nothing changes. */
export async function setNetworkRules(rules: Pick<Rules, 'hosts' | 'services'>): Promise<void> {
  const wanted = spellOut(writeNetworkRules(rules, pausePageAddress()));
  const present = await browser.declarativeNetRequest.getDynamicRules();
  if (isSame(present, wanted)) return;
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules: wanted as never,
  });
}

function spellOut(rules: NetworkRule[]): NetworkRule[] {
  return import.meta.env.FIREFOX ? rules.map(addDottedDomains) : rules;
}

/** Browsers add defaults and reorder keys, so only what we set is compared. */
function isSame(present: BrowserRule[], wanted: NetworkRule[]): boolean {
  const essence = ({ id, action, condition }: NetworkRule | BrowserRule) => [
    id,
    action.type === 'redirect' ? action.redirect?.regexSubstitution : null,
    condition.regexFilter,
    condition.requestDomains,
    condition.excludedRequestDomains ?? [],
  ];
  const sorted = [...present].sort((a, b) => a.id - b.id);
  return JSON.stringify(sorted.map(essence)) === JSON.stringify(wanted.map(essence));
}
