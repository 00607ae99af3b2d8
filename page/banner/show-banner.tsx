import { Banner, type BannerProps } from '../../components/banner/Banner.tsx';
import { Pill } from '../../components/banner/Pill.tsx';
import { PrivateNote } from '../../components/banner/PrivateNote.tsx';
import { chooseLanguage, startSnooze } from '../../platform/choices.ts';
import { copyReply } from '../../platform/clipboard.ts';
import { judgePage, readNotice } from '../../platform/judge-page.ts';
import { requestRebuild, sendMessage } from '../../platform/send-message.ts';
import { answerPage, type PageAnswer } from '../../rules/judge/answer-page.ts';
import { isPausing } from '../../rules/judge/rules.ts';
import { type SnoozeLength, writeSnooze } from '../../rules/judge/snooze.ts';
import type { JudgedPage } from '../../rules/notice/judged-page.ts';
import type { NoticeSummary } from '../../rules/notice/notice.ts';
import type { BannerHost } from '../banner-host/banner-host.ts';
import { watchLaunches } from './page-changes.ts';
import { createSituationReader } from './situation.ts';

interface Options {
  host: BannerHost;
  /** The engine recognised on this page; null for pages that are judged by their address alone. */
  engine: string | null;
  signal: AbortSignal;
}

/** Returns the function that brings the banner up to date; call it whenever anything may have changed. */
export function createBanner({ host, engine, signal }: Options) {
  const readSituation = createSituationReader();
  let isPrivateNoteDue = false;
  let schemes: string[] = [];
  watchLaunches((scheme) => schemes.includes(scheme), onLaunch, signal);
  return update;

  async function update({ mayLeave }: { mayLeave: boolean }): Promise<void> {
    const now = new Date();
    const page = await judgePage(location.href, engine, now).catch(() => null);
    if (!page) requestRebuild();
    const situation = page && (await readSituation(page, { mayLeave, isPrivateNoteDue }));
    // A newer script may have replaced this one in the meantime.
    if (signal.aborted) return;
    if (!page || !situation) return host.hide();
    schemes = page.schemes;
    show(answerPage(page, situation, now), page);
  }

  function show(answer: PageAnswer, page: JudgedPage): void {
    if (answer === 'pause') void sendMessage('pause-tab');
    else if (answer === 'private-note') host.show(<PrivateNote header={page.header} onClose={closeNote} />);
    else if (answer === 'banner' && page.summary) host.show(<Banner {...wire(page, page.summary)} />);
    else if (answer === 'pill' && page.summary) host.show(<Pill {...wire(page, page.summary)} />);
    else host.hide();
  }

  /** Private use is explained once. */
  function closeNote(): void {
    isPrivateNoteDue = false;
    void update({ mayLeave: false });
  }

  /** Launching the native client brings the banner back even if it was hidden. */
  async function onLaunch(): Promise<void> {
    const page = await judgePage(location.href, engine, new Date());
    if (page?.verdict.kind === 'listed' && page.verdict.level === 'inform') show('banner', page);
  }

  function wire(page: JudgedPage, summary: NoticeSummary): BannerProps {
    const { verdict, header, webAddress } = page;
    const readAll = async () => page.notice ?? readNotice(summary.service.id);
    return {
      summary,
      header,
      webAddress,
      role: verdict.kind === 'listed' ? verdict.role : null,
      mayHide: !isPausing(summary.level),
      onReadNotice: readAll,
      onCopyReply: async () => {
        const text = (await readAll())?.reply ?? '';
        return { text, isCopied: await copyReply(text) };
      },
      onSnooze: (length) => snooze(page, length),
      onUsePrivately: () => usePrivately(page),
      onChooseLanguage: chooseLanguage,
      onOpenGuide: (section) => sendMessage('open-guide', { section }),
    };
  }

  async function usePrivately(page: JudgedPage): Promise<void> {
    if (page.verdict.kind === 'engine') return snooze(page, 'today');
    isPrivateNoteDue = true;
    await sendMessage('use-privately');
    await update({ mayLeave: false });
  }
}

async function snooze(page: JudgedPage, length: SnoozeLength): Promise<void> {
  const { snoozeKey, verdict, signature, header } = page;
  if (snoozeKey === null) return;
  // An operator of an engine is hidden for today only, whatever was chosen, so that its host is not kept any longer.
  const allowed = verdict.kind === 'engine' ? 'today' : length;
  await startSnooze(snoozeKey, writeSnooze(allowed, header.choices.snoozeDays, signature ?? '', new Date()));
}
