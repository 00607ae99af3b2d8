import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../assets/styles/banner.scss?inline';
import { Banner } from '../../components/banner/Banner.tsx';
import { createBannerHost } from '../../components/banner/create-banner-host.ts';
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
    const host = createBannerHost({ css, mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    context.onInvalidated(host.hide);
    onStoreChanged(update, context.signal);
    await update();

    async function update() {
      const now = new Date();
      const page = await readPage(location.href, now);
      if (page) void sendMessage({ type: 'visited' });
      if (!page?.notice || !shouldShowBanner(page.verdict, page.snoozedUntil, now)) return host.hide();
      const { notice, overview } = page;
      host.show(
        <Banner
          notice={notice}
          overview={overview}
          onHideToday={() => snoozeForToday(notice.service.id, new Date())}
          onOpenGuide={(section) => sendMessage({ type: 'open-guide', section })}
        />,
      );
    }
  },
});
