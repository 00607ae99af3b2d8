import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onManagedPolicyChanged } from '../platform/managed-policy.ts';
import { markTab } from '../platform/mark-tab.ts';
import { openGuide } from '../platform/open-guide.ts';
import { receiveMessages } from '../platform/receive-messages.ts';
import { adoptManagedPolicy, confirmAlarm, refreshRules } from '../platform/refresh-rules.ts';
import { showEngineBanner } from '../platform/show-engine-banner.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(() => refreshRules());
    browser.runtime.onStartup.addListener(refreshRules);
    onManagedPolicyChanged(adoptManagedPolicy);
    // What waits for a permission starts with it, and ends with it.
    browser.permissions.onAdded.addListener(refreshRules);
    browser.permissions.onRemoved.addListener(refreshRules);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === confirmAlarm) adoptManagedPolicy();
    });
    receiveMessages({
      visited: (_message, sender) => markTab(sender),
      'engine-found': (_message, sender) => showEngineBanner(sender),
      'open-guide': ({ section }) => openGuide(section),
      'language-chosen': refreshRules,
    });
  },
});
