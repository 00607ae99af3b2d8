import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/card.scss?inline';
import { createBannerHost } from '../../components/banner/create-banner-host.ts';
import { createCard } from '../../components/links/create-card.ts';
import { watchLinks } from '../../components/links/watch-links.ts';
import { copyText } from '../../platform/copy-text.ts';
import { measureWork } from '../../platform/measure-work.ts';
import { readLinkRules } from '../../platform/read-link-rules.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { takeOver } from '../../platform/take-over.ts';
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
