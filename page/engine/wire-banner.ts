import type { BannerProps } from '../../components/banner/Banner.tsx';
import { copyReply } from '../../platform/clipboard.ts';
import type { EnginePage } from '../../platform/judge-page.ts';
import { chooseLanguage } from '../../platform/language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { startSnooze } from '../../platform/snoozes.ts';
import { writeSnooze } from '../../rules/judge/snooze.ts';

/** The banner about an engine, wired to what its buttons do. */
export function wireBanner({ notice, overview, snoozeKey }: EnginePage): BannerProps {
  // However long the employee wants it: an operator is hidden for today only, nothing of it is kept longer.
  const hide = () => startSnooze(snoozeKey, writeSnooze('today', 1, '', new Date()));
  return {
    line: notice,
    overview,
    role: null,
    webAddress: null,
    mayHide: true,
    onReadNotice: async () => notice,
    onCopyReply: async () => ({ text: notice.reply, isCopied: await copyReply(notice.reply) }),
    onSnooze: hide,
    onUsePrivately: hide,
    onChooseLanguage: chooseLanguage,
    onOpenGuide: (section) => sendMessage({ type: 'open-guide', section }),
  };
}
