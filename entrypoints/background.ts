import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as policy from '../background/managed-policy.ts';
import * as passages from '../background/passages.ts';
import { forgetPrivateTabs, startPrivateUse } from '../background/private-tabs.ts';
import { receiveMessages } from '../background/receive-messages.ts';
import { forceRootVisible, pauseTab, showEngineBanner } from '../background/sender-tab.ts';
import { markTab } from '../background/toolbar.ts';
import { welcome } from '../background/welcome.ts';
import { askPage } from '../platform/ask-page.ts';
import { onManagedPolicyChanged } from '../platform/managed-storage.ts';
import { openGuide } from '../platform/own-resources.ts';
import { onStoreChanged } from '../platform/store.ts';

export default defineBackground({
  type: 'module',
  main() {
    receiveMessages({
      visited: markTab,
      'engine-found': (sender, { engine }) => showEngineBanner(sender, engine),
      'banner-not-drawn': forceRootVisible,
      'open-guide': (_sender, { section }) => openGuide(section),
      'use-privately': startPrivateUse,
      'pause-tab': pauseTab,
      'grant-passage': passages.grantPassage,
      'open-passage': passages.openPassage,
      'rebuild-store': policy.rebuildForPages,
      'apply-policy': policy.applyKnownPolicy,
    });
    browser.commands.onCommand.addListener((_command, tab) => tab?.id && askPage(tab.id, 'focus-banner'));

    // Chromium gives incognito windows a background of their own. The rest is shared, so only the regular one does it.
    if (browser.extension.inIncognitoContext) return;
    browser.runtime.onInstalled.addListener(policy.refreshRules);
    browser.runtime.onInstalled.addListener(welcome);
    browser.runtime.onStartup.addListener(() => Promise.all([policy.refreshRules(), forgetPrivateTabs()]));
    onManagedPolicyChanged(policy.adoptManagedPolicy);
    // What depends on a permission starts and ends with it.
    browser.permissions.onAdded.addListener(policy.refreshRules);
    browser.permissions.onRemoved.addListener(policy.refreshRules);
    browser.alarms.onAlarm.addListener(({ name }) => {
      policy.answerAlarm(name);
      if (name.startsWith(passages.passageAlarm)) passages.watchPassages(new Date());
    });
    onStoreChanged((keys) => keys.some(passages.isPassageKey) && passages.watchPassages(new Date()));
  },
});
