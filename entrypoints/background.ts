import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showEngineBanner, showRoot } from '../background/engine-banner.ts';
import { keepRules } from '../background/keep-rules.ts';
import { applyKnownPolicy } from '../background/managed-policy.ts';
import { openWay } from '../background/passages.ts';
import { pauseTab } from '../background/pause-tab.ts';
import { startPrivateUse } from '../background/private-tabs.ts';
import { receiveMessages } from '../background/receive-messages.ts';
import { markTab } from '../background/toolbar.ts';
import { welcome } from '../background/welcome.ts';
import { askForFocus } from '../page/messages.ts';
import { openGuide } from '../platform/own-pages.ts';

export default defineBackground({
  type: 'module',
  main() {
    keepRules();
    browser.runtime.onInstalled.addListener(welcome);
    browser.commands.onCommand.addListener((_command, tab) => askForFocus(tab?.id));
    receiveMessages({
      visited: (_message, sender) => markTab(sender),
      'engine-found': ({ engine }, sender) => showEngineBanner(engine, sender),
      'not-drawn': (_message, sender) => showRoot(sender),
      'open-guide': ({ section }) => openGuide(section),
      'use-privately': (_message, { tab }) => startPrivateUse(tab?.id ?? -1),
      'pause-tab': (_message, sender) => pauseTab(sender),
      'open-way': (_message, sender) => openWay(sender),
      'language-chosen': applyKnownPolicy,
    });
  },
});
