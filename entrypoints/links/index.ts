import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/card.scss?inline';
import { createBannerHost } from '../../page/banner-host/banner-host.ts';
import { createLinkCard } from '../../page/links/link-card.ts';
import { LinkMarker } from '../../page/links/link-marker.ts';
import { readLinkRules } from '../../page/links/link-rules.ts';
import { createRoots } from '../../page/links/roots.ts';
import { replaceRunningScript } from '../../page/script-life.ts';
import { copyText } from '../../platform/clipboard.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { judgeLink, mayLeadToListed } from '../../rules/links/judge-link.ts';

/** Registered for the organisation's webmail pages only. */
export default defineUnlistedScript(async () => {
  const signal = replaceRunningScript('links');
  let rules = await readLinkRules(new Date());
  if (signal.aborted) return;
  const roots = createRoots();
  const marker = new LinkMarker({
    isOfInterest: (hostname) => rules !== null && mayLeadToListed(hostname, rules),
    judge: (address) => rules && judgeLink(address, rules, new Date()),
    roots,
    signal,
  });
  createLinkCard({
    host: createBannerHost({ css }),
    serviceOf: (link) => marker.serviceOf(link),
    readTexts: () => rules,
    roots,
    signal,
    onCopy: copyText,
    onOpenGuide: (section) => sendMessage('open-guide', { section }),
  });
  onStoreChanged(async (keys) => {
    if (!keys.some((key) => ['links', 'header', 'snoozes'].includes(key))) return;
    rules = await readLinkRules(new Date());
    marker.judgeAgain();
  }, signal);
});
