import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askForFocus } from '../platform/banner-command.ts';
import { keepRules } from '../platform/keep-rules.ts';
import { markTab } from '../platform/mark-tab.ts';
import { openGuide } from '../platform/open-guide.ts';
import { openWay } from '../platform/open-way.ts';
import { pauseTab } from '../platform/pause-tab.ts';
import { startPrivateUse } from '../platform/private-tabs.ts';
import { receiveMessages } from '../platform/receive-messages.ts';
import { applyKnownPolicy } from '../platform/refresh-rules.ts';
import { showEngineBanner } from '../platform/show-engine-banner.ts';
import { showRoot } from '../platform/show-root.ts';
import { welcome } from '../platform/welcome.ts';

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
