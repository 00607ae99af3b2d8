import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/banner.scss?inline';
import { createBannerHost } from '../../components/banner/create-banner-host.ts';
import { followPage } from '../../components/banner/follow-page.ts';
import { holdFirstPaint } from '../../components/banner/hold-first-paint.ts';
import { onBannerCommand } from '../../platform/banner-command.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { takeOver } from '../../platform/take-over.ts';
import { createAnswerer } from './create-answerer.tsx';

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
