import { readPage } from '../../platform/judge-page.ts';
import { chooseAnswer } from '../../rules/judge/answer-page.ts';
import type { PageAnswer } from '../../rules/notice/judged-page.ts';
import type { BannerHost } from '../banner-host/banner-host.ts';
import { isInCall, watchLaunches } from './page-changes.ts';
import { createTabQuestions } from './tab-questions.ts';
import { createViews, type View } from './views.tsx';

/** Gives the function that answers the page as it is now: it may be called as often as anything may have changed. */
export function createAnswerer(host: BannerHost, signal: AbortSignal) {
  const tab = createTabQuestions();
  const views = createViews(host, () => answer({ mayPause: false }));
  let schemes: string[] = [];
  watchLaunches((scheme) => schemes.includes(scheme), onLaunch, signal);
  return answer;

  async function answer({ mayPause }: { mayPause: boolean }): Promise<void> {
    const now = new Date();
    const page = await readPage(location.href, now);
    const view = page ? await chooseView(page, mayPause, now) : null;
    // A newer script may have taken over while this one waited.
    if (signal.aborted) return;
    if (page === null || view === null) return host.hide();
    if (view === 'pause') return tab.pause();
    views.show(view, page);
  }

  async function chooseView(page: PageAnswer, mayPause: boolean, now: Date): Promise<View | 'pause' | null> {
    schemes = page.schemes;
    void tab.tellVisit();
    const isPrivate = page.mayBePrivate && (await tab.isPrivate());
    if (isPrivate && views.isNoteDue()) return 'private-note';
    const chosen = chooseAnswer(page.verdict, { ...page.circumstances, isPrivate }, now);
    if (chosen === 'none' || (await tab.isFrameWithoutRoom())) return null;
    if (isInCall(document)) return 'pill';
    return chosen === 'pause' && !(mayPause && tab.mayBePaused()) ? 'banner' : chosen;
  }

  /** Whoever starts the native client from here meets the banner again, hidden or not. */
  async function onLaunch(): Promise<void> {
    const page = await readPage(location.href, new Date());
    if (page?.verdict.kind === 'listed' && page.verdict.level === 'inform') views.show('banner', page);
  }
}
