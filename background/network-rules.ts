import { type Browser, browser } from 'wxt/browser';
import { pausePageAddress } from '../platform/own-resources.ts';
import { addDottedDomains, type NetworkRule, writeNetworkRules } from '../rules/browser-rules/network-rules.ts';
import type { Rules } from '../rules/judge/rules.ts';
import { localDay } from '../rules/text/dates.ts';

type BrowserRule = Browser.declarativeNetRequest.Rule;

/** Makes the browser's dynamic rules exactly those of the policy. They survive a restart, so mostly nothing changes. */
export async function setNetworkRules(rules: Omit<Rules, 'schemes'>, now: Date): Promise<void> {
  const wanted = withDottedDomains(writeNetworkRules(rules, pausePageAddress(), localDay(now)));
  const present = await browser.declarativeNetRequest.getDynamicRules();
  if (isSame(present, wanted)) return;
  await browser.declarativeNetRequest.updateDynamicRules(replace(present, wanted));
}

/** Makes the session's rules exactly these; false if they were. */
export async function setSessionRules(rules: NetworkRule[]): Promise<boolean> {
  const wanted = withDottedDomains(rules);
  const present = await browser.declarativeNetRequest.getSessionRules();
  if (isSame(present, wanted)) return false;
  await browser.declarativeNetRequest.updateSessionRules(replace(present, wanted));
  return true;
}

function withDottedDomains(rules: NetworkRule[]): NetworkRule[] {
  return import.meta.env.FIREFOX ? rules.map(addDottedDomains) : rules;
}

/** Takes away the ids that come anew too: another window's background may have written them meanwhile. */
function replace(present: BrowserRule[], wanted: NetworkRule[]) {
  const removeRuleIds = [...new Set([...present, ...wanted].map(({ id }) => id))];
  return { removeRuleIds, addRules: wanted as never };
}

/** Browsers add defaults and change the order of keys, so only what a rule of ours may say is compared. */
function isSame(present: BrowserRule[], wanted: NetworkRule[]): boolean {
  const sorted = [...present].sort((a, b) => a.id - b.id);
  return JSON.stringify(sorted.map(essenceOf)) === JSON.stringify(wanted.map(essenceOf));
}

function essenceOf({ id, priority, action, condition }: NetworkRule | BrowserRule) {
  return [
    id,
    priority,
    action.type,
    action.type === 'redirect' ? action.redirect?.regexSubstitution : null,
    condition.regexFilter,
    condition.isUrlFilterCaseSensitive,
    condition.requestDomains,
    condition.resourceTypes,
  ];
}
