import { Banner, type BannerProps } from '../../components/banner/Banner.tsx';
import type { BannerHost } from '../../components/banner/create-banner-host.ts';
import { Pill } from '../../components/banner/Pill.tsx';
import { PrivateNote } from '../../components/banner/PrivateNote.tsx';
import { chooseLanguage } from '../../platform/choose-language.ts';
import { copyText } from '../../platform/copy-text.ts';
import { readNotice } from '../../platform/read-notice.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { startSnooze } from '../../platform/snooze.ts';
import { isPausing } from '../../rules/judge/is-pausing.ts';
import { writeSnooze } from '../../rules/judge/write-snooze.ts';
import type { Line, Overview } from '../../rules/notice/notice.ts';
import type { PageAnswer } from '../../rules/notice/page-answer.ts';

/** What can stand on a page, wired to what its buttons do. */
export function createViews(host: BannerHost, onChange: () => void) {
  let isNoteDue = false;
  return { showBanner, showPill, showPrivateNote };

  function showBanner(page: PageAnswer) {
    if (page.line) host.show(<Banner {...wire(page, page.line, page.overview)} />);
  }

  function showPill(page: PageAnswer) {
    if (page.line) host.show(<Pill {...wire(page, page.line, page.overview)} />);
  }

  /** Says once what private use means; false when that was said. */
  function showPrivateNote({ overview }: PageAnswer): boolean {
    if (!isNoteDue) return false;
    const close = () => {
      isNoteDue = false;
      onChange();
    };
    host.show(<PrivateNote overview={overview} onClose={close} />);
    return true;
  }

  function wire({ verdict }: PageAnswer, line: Line, overview: Overview): BannerProps {
    const { id } = line.service;
    return {
      line,
      overview,
      role: verdict.kind === 'listed' ? verdict.role : null,
      mayHide: !isPausing(line.level),
      onReadNotice: () => readNotice(id),
      onCopyReply: async () => {
        const text = (await readNotice(id))?.reply ?? '';
        return { text, isCopied: await copyText(text) };
      },
      onSnooze: (length) =>
        startSnooze(id, writeSnooze(length, overview.choices.snoozeDays, line.signature, new Date())),
      onUsePrivately: async () => {
        isNoteDue = true;
        await sendMessage({ type: 'use-privately' });
        onChange();
      },
      onChooseLanguage: chooseLanguage,
      onOpenGuide: (section) => sendMessage({ type: 'open-guide', section }),
    };
  }
}
