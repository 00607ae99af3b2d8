import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onManagedPolicyChanged } from '../platform/managed-policy.ts';
import { markTab } from '../platform/mark-tab.ts';
import { openGuide } from '../platform/open-guide.ts';
import { receiveMessages } from '../platform/receive-messages.ts';
import { adoptManagedPolicy, applyKnownPolicy, confirmAlarm, refreshRules } from '../platform/refresh-rules.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(() => refreshRules());
    browser.runtime.onStartup.addListener(refreshRules);
    onManagedPolicyChanged(adoptManagedPolicy);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === confirmAlarm) adoptManagedPolicy();
    });
    receiveMessages({
      visited: (_message, sender) => markTab(sender),
      'open-guide': ({ section }) => openGuide(section),
      'language-chosen': applyKnownPolicy,
    });
  },
});
