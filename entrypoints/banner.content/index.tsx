import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../assets/styles/banner.scss?inline';
import { createBannerHost } from '../../components/banner/create-banner-host.ts';
import { followPage } from '../../components/banner/follow-page.ts';
import { holdFirstPaint } from '../../components/banner/hold-first-paint.ts';
import { onBannerCommand } from '../../platform/banner-command.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { createAnswerer } from './create-answerer.tsx';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  async main(context) {
    // A page that was open before (installation, new policy) is not sent away from under the person's hands.
    const isLoading = document.readyState === 'loading';
    const release = holdFirstPaint(200);
    const host = createBannerHost({ css, mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    const answer = createAnswerer(host, context.signal);
    onBannerCommand(host.focus, context.signal);
    context.onInvalidated(host.hide);
    onStoreChanged(() => answer({ mayPause: false }), context.signal);
    followPage(({ isArrival }) => answer({ mayPause: isArrival }), context.signal);
    await answer({ mayPause: isLoading }).finally(release);
  },
});
