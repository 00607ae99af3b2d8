import { Banner, type BannerProps } from '../../components/banner/Banner.tsx';
import { Pill } from '../../components/banner/Pill.tsx';
import { PrivateNote } from '../../components/banner/PrivateNote.tsx';
import { copyReply } from '../../platform/clipboard.ts';
import { readNotice } from '../../platform/judge-page.ts';
import { chooseLanguage } from '../../platform/language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { startSnooze } from '../../platform/snoozes.ts';
import { isPausing } from '../../rules/judge/rules.ts';
import { writeSnooze } from '../../rules/judge/snooze.ts';
import type { PageAnswer } from '../../rules/notice/judged-page.ts';
import type { Line } from '../../rules/notice/notice.ts';
import type { BannerHost } from '../banner-host/banner-host.ts';

export type View = 'banner' | 'pill' | 'private-note';

/** What can stand on a page, wired to what its buttons do. */
export function createViews(host: BannerHost, onChange: () => void) {
  let noteIsDue = false;
  return { show, isNoteDue: () => noteIsDue };

  function show(view: View, page: PageAnswer): void {
    if (view === 'private-note') host.show(<PrivateNote overview={page.overview} onClose={closeNote} />);
    else if (page.line)
      host.show(view === 'pill' ? <Pill {...wire(page, page.line)} /> : <Banner {...wire(page, page.line)} />);
  }

  /** What private use means is said once. */
  function closeNote() {
    noteIsDue = false;
    onChange();
  }

  function wire({ verdict, webAddress, overview }: PageAnswer, line: Line): BannerProps {
    const { id } = line.service;
    return {
      line,
      overview,
      webAddress,
      role: verdict.kind === 'listed' ? verdict.role : null,
      mayHide: !isPausing(line.level),
      onReadNotice: () => readNotice(id),
      onCopyReply: async () => {
        const text = (await readNotice(id))?.reply ?? '';
        return { text, isCopied: await copyReply(text) };
      },
      onSnooze: (length) =>
        startSnooze(id, writeSnooze(length, overview.choices.snoozeDays, line.signature, new Date())),
      onUsePrivately: async () => {
        noteIsDue = true;
        await sendMessage({ type: 'use-privately' });
        onChange();
      },
      onChooseLanguage: chooseLanguage,
      onOpenGuide: (section) => sendMessage({ type: 'open-guide', section }),
    };
  }
}
