import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/banner.scss?inline';
import { Banner, type BannerProps } from '../../components/banner/Banner.tsx';
import { createBannerHost } from '../../components/banner/create-banner-host.ts';
import { chooseLanguage } from '../../platform/choose-language.ts';
import { findEngine } from '../../platform/find-engine.ts';
import { readEnginePage } from '../../platform/read-engine-page.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { startSnooze } from '../../platform/snooze.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { takeOver } from '../../platform/take-over.ts';
import { writeSnooze } from '../../rules/judge/write-snooze.ts';

/** Never registered: the background puts it into a page that a room of an engine was found on. */
export default defineUnlistedScript(async () => {
  const engine = await findEngine(location.href);
  if (engine === null) return;
  const host = createBannerHost({
    css,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    onUnseen: () => sendMessage({ type: 'not-drawn' }),
  });
  const signal = takeOver('engine-banner');
  signal.addEventListener('abort', host.hide);
  onStoreChanged(update, signal);
  await update();

  async function update() {
    const page = await readEnginePage(location.href, engine ?? '', new Date());
    if (!page) return host.hide();
    const { notice, overview, snoozeKey } = page;
    const props: BannerProps = {
      line: notice,
      overview,
      role: null,
      webAddress: null,
      mayHide: true,
      onReadNotice: async () => notice,
      onCopyReply: async () => ({ text: '', isCopied: false }),
      // However long the employee wants it: an operator is hidden for today only, nothing of it is kept longer.
      onSnooze: () => startSnooze(snoozeKey, writeSnooze('today', 1, '', new Date())),
      onUsePrivately: () => startSnooze(snoozeKey, writeSnooze('today', 1, '', new Date())),
      onChooseLanguage: chooseLanguage,
      onOpenGuide: (section) => sendMessage({ type: 'open-guide', section }),
    };
    host.show(<Banner {...props} />);
  }
});
