import type { BannerHost } from '../../components/banner/create-banner-host.ts';
import { isInCall } from '../../components/banner/is-in-call.ts';
import { readPage } from '../../platform/read-page.ts';
import { chooseAnswer } from '../../rules/judge/choose-answer.ts';
import { createTabQuestions } from './create-tab-questions.ts';
import { createViews } from './create-views.tsx';

/** Gives the function that answers the page as it is now: it may be called as often as anything may have changed. */
export function createAnswerer(host: BannerHost) {
  const tab = createTabQuestions();
  const views = createViews(host, () => answer({ mayPause: false }));
  return answer;

  async function answer({ mayPause }: { mayPause: boolean }): Promise<void> {
    const now = new Date();
    const page = await readPage(location.href, now);
    if (!page) return host.hide();
    void tab.tellVisit();
    const isPrivate = page.mayBePrivate && (await tab.isPrivate());
    const chosen = chooseAnswer(page.verdict, { ...page.circumstances, isPrivate }, now);
    if (isPrivate && views.showPrivateNote(page)) return;
    if (chosen === 'none' || (await tab.isFrameWithoutRoom())) return host.hide();
    if (chosen === 'pause' && mayPause && !isInCall(document)) return tab.pause();
    if (chosen === 'pill' || isInCall(document)) return views.showPill(page);
    views.showBanner(page);
  }
}
