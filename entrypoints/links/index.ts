import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/card.scss?inline';
import { createBannerHost } from '../../page/banner-host/banner-host.ts';
import { createCard } from '../../page/links/card.ts';
import { readLinkRules } from '../../page/links/link-rules.ts';
import { watchLinks } from '../../page/links/watch-links.ts';
import { measureWork } from '../../page/measure-work.ts';
import { takeOver } from '../../page/script-life.ts';
import { copyText } from '../../platform/clipboard.ts';
import { sendMessage } from '../../platform/messages.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { judgeLink, mayLeadToListed } from '../../rules/links/judge-link.ts';

const isTest = import.meta.env.MODE === 'e2e';

/** Registered for the organisation's webmail pages only. */
export default defineUnlistedScript(async () => {
  const signal = takeOver('links');
  let rules = await readLinkRules(new Date());
  if (signal.aborted) return;
  const card = createCard({
    host: createBannerHost({ css, mode: isTest ? 'open' : 'closed', onUnseen: () => {} }),
    serviceOf: (link) => links.serviceOf(link),
    onShadowRoot: (root) => links.watchShadowRoot(root),
    texts: () => rules,
    signal,
    onCopy: copyText,
    onOpenGuide: (section) => sendMessage({ type: 'open-guide', section }),
  });
  const links = watchLinks({
    isOfInterest: (hostname) => rules !== null && mayLeadToListed(hostname, rules),
    judge: (address) => rules && judgeLink(address, rules, new Date()),
    onRoot: (root) => card.listenTo(root),
    signal,
    onWorked: isTest ? measureWork : () => {},
  });
  onStoreChanged(async (keys) => {
    if (!keys.some((key) => ['links', 'overview', 'snoozes'].includes(key))) return;
    rules = await readLinkRules(new Date());
    links.judgeAnew();
  }, signal);
});
