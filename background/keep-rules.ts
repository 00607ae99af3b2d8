import { browser } from 'wxt/browser';
import { onManagedPolicyChanged } from '../platform/managed-storage.ts';
import { onStoreChanged } from '../platform/store.ts';
import { adoptManagedPolicy, confirmAlarm, midnightAlarm, refreshRules } from './managed-policy.ts';
import { passageAlarm, watchPassages } from './passages.ts';
import { forgetPrivateTabs } from './private-tabs.ts';

/**
 * Keeps snapshot, scripts, network rules and passages as policy, permissions and time want them. Chromium gives
 * incognito windows a background of their own; all this is one for both, so only the other one keeps it.
 */
export function keepRules(): void {
  if (browser.extension.inIncognitoContext) return;
  browser.runtime.onInstalled.addListener(refreshRules);
  browser.runtime.onStartup.addListener(() => Promise.all([refreshRules(), forgetPrivateTabs()]));
  onManagedPolicyChanged(adoptManagedPolicy);
  // What waits for a permission starts with it, and ends with it.
  browser.permissions.onAdded.addListener(refreshRules);
  browser.permissions.onRemoved.addListener(refreshRules);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === confirmAlarm) adoptManagedPolicy();
    if (name.startsWith(passageAlarm)) watchPassages(new Date());
    if (name === midnightAlarm) refreshRules();
  });
  const always = new AbortController().signal;
  onStoreChanged((keys) => keys.includes('passages') && watchPassages(new Date()), always);
}
