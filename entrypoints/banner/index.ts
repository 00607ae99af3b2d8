import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/banner.scss?inline';
import { onPageChange } from '../../page/banner/page-changes.ts';
import { createBanner } from '../../page/banner/show-banner.tsx';
import { createBannerHost } from '../../page/banner-host/banner-host.ts';
import { holdFirstPaint } from '../../page/banner-host/visibility.ts';
import { recallEngine, receivePageMessages, replaceRunningScript } from '../../page/script-life.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { onStoreChanged } from '../../platform/store.ts';

/** Registered for listed pages at document_start; the background injects it where an engine was recognised. */
export default defineUnlistedScript(async () => {
  // A page that was already open (installation, new policy) is not taken away from the person using it.
  const isLoading = document.readyState === 'loading';
  const release = holdFirstPaint(200);
  const signal = replaceRunningScript('banner');
  const engine = recallEngine();
  const host = createBannerHost({ css, onHidden: () => sendMessage('banner-not-drawn') });
  const update = createBanner({ host, engine, signal });
  receivePageMessages(
    { 'focus-banner': host.focus, ...(engine === null ? {} : { 'which-engine': () => engine }) },
    signal,
  );
  signal.addEventListener('abort', host.hide);
  onStoreChanged(() => update({ mayLeave: false }), signal);
  onPageChange(({ isArrival }) => update({ mayLeave: isArrival }), signal);
  await update({ mayLeave: isLoading }).finally(release);
});
