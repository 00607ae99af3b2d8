import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../assets/styles/banner.scss?inline';
import { Banner } from '../../components/banner/Banner.tsx';
import { createBannerHost } from '../../components/banner/create-banner-host.ts';
import { holdFirstPaint } from '../../components/banner/hold-first-paint.ts';
import { readNotice } from '../../platform/read-notice.ts';
import { readPage } from '../../platform/read-page.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { snoozeForToday } from '../../platform/snooze.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { shouldShowBanner } from '../../rules/judge/should-show-banner.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  async main(context) {
    const release = holdFirstPaint(200);
    const host = createBannerHost({ css, mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    context.onInvalidated(host.hide);
    onStoreChanged(update, context.signal);
    await update().finally(release);
    void sendMessage({ type: 'visited' });

    async function update() {
      const now = new Date();
      const page = await readPage(location.href, now);
      // A newer script has taken over meanwhile.
      if (context.signal.aborted) return;
      if (!page?.line || !shouldShowBanner(page.verdict, page.snoozedUntil, now)) return host.hide();
      const { line, overview } = page;
      host.show(
        <Banner
          line={line}
          overview={overview}
          onReadNotice={() => readNotice(line.service.id)}
          onHideToday={() => snoozeForToday(line.service.id, new Date())}
          onOpenGuide={(section) => sendMessage({ type: 'open-guide', section })}
        />,
      );
    }
  },
});
