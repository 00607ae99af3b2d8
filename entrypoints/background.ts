import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askForFocus } from '../platform/banner-command.ts';
import { onManagedPolicyChanged } from '../platform/managed-policy.ts';
import { markTab } from '../platform/mark-tab.ts';
import { openGuide } from '../platform/open-guide.ts';
import { endPassages, passageAlarm } from '../platform/passage.ts';
import { pauseTab } from '../platform/pause-tab.ts';
import { forgetPrivateTabs, startPrivateUse } from '../platform/private-tabs.ts';
import { receiveMessages } from '../platform/receive-messages.ts';
import {
  adoptManagedPolicy,
  applyKnownPolicy,
  confirmAlarm,
  midnightAlarm,
  refreshRules,
} from '../platform/refresh-rules.ts';
import { showEngineBanner } from '../platform/show-engine-banner.ts';
import { showRoot } from '../platform/show-root.ts';
import { welcome } from '../platform/welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener((details) => Promise.all([refreshRules(), welcome(details)]));
    browser.runtime.onStartup.addListener(() =>
      Promise.all([refreshRules(), forgetPrivateTabs(), endPassages(new Date())]),
    );
    browser.commands.onCommand.addListener((_command, tab) => askForFocus(tab?.id));
    onManagedPolicyChanged(adoptManagedPolicy);
    // What waits for a permission starts with it, and ends with it.
    browser.permissions.onAdded.addListener(refreshRules);
    browser.permissions.onRemoved.addListener(refreshRules);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === confirmAlarm) adoptManagedPolicy();
      if (name.startsWith(passageAlarm)) endPassages(new Date());
      if (name === midnightAlarm) refreshRules();
    });
    receiveMessages({
      visited: (_message, sender) => markTab(sender),
      'engine-found': ({ engine }, sender) => showEngineBanner(engine, sender),
      'not-drawn': (_message, sender) => showRoot(sender),
      'open-guide': ({ section }) => openGuide(section),
      'use-privately': (_message, { tab }) => startPrivateUse(tab?.id ?? -1),
      'pause-tab': (_message, sender) => pauseTab(sender),
      'language-chosen': applyKnownPolicy,
    });
  },
});
