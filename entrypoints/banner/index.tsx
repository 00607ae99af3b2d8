import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/banner.scss?inline';
import { createAnswerer } from '../../page/banner/answer.tsx';
import { followPage } from '../../page/banner/page-changes.ts';
import { createBannerHost } from '../../page/banner-host/banner-host.ts';
import { holdFirstPaint } from '../../page/banner-host/visibility.ts';
import { onBannerCommand } from '../../page/messages.ts';
import { takeOver } from '../../page/script-life.ts';
import { sendMessage } from '../../platform/messages.ts';
import { onStoreChanged } from '../../platform/store.ts';

/** Registered for listed pages, at their start. */
export default defineUnlistedScript(async () => {
  // A page that was open before (installation, new policy) is not sent away from under the person's hands.
  const isLoading = document.readyState === 'loading';
  const release = holdFirstPaint(200);
  const signal = takeOver('banner');
  const host = createBannerHost({
    css,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    onUnseen: () => sendMessage({ type: 'not-drawn' }),
  });
  const answer = createAnswerer(host, signal);
  onBannerCommand(host.focus, signal);
  signal.addEventListener('abort', host.hide);
  onStoreChanged(() => answer({ mayPause: false }), signal);
  followPage(({ isArrival }) => answer({ mayPause: isArrival }), signal);
  await answer({ mayPause: isLoading }).finally(release);
});
