import type { TabFacts } from '../../platform/message-table.ts';
import { sendMessage } from '../../platform/send-message.ts';
import type { Situation } from '../../rules/judge/answer-page.ts';
import type { JudgedPage } from '../../rules/notice/judged-page.ts';

/** A smaller frame has no space for the banner; the toolbar says it. */
const minFrame = { width: 360, height: 160 };

type PageSituation = Extract<Situation, { at: 'page' }>;

/** Reads what the page at hand shows, and what only the background knows of its tab. */
export function createSituationReader() {
  let asked: { address: string; tab: Promise<TabFacts | null> } | null = null;
  return readSituation;

  async function readSituation(
    page: JudgedPage,
    known: Pick<PageSituation, 'isPrivateNoteDue' | 'mayLeave'>,
  ): Promise<PageSituation> {
    if (page.verdict.kind !== 'engine') void tellVisit();
    return {
      at: 'page',
      isPrivate: page.mayBePrivate && (await isPrivateTab()),
      isFrameWithoutSpace: await isFrameWithoutSpace(),
      isInCall: isInCall(document),
      isPrivateNoteDue: known.isPrivateNoteDue,
      // A frame must not send the page around it away, a prerendered page not the one that the person still reads.
      mayLeave: known.mayLeave && window.top === window && !isPrerendered(),
    };
  }

  /** Once an address, and not while the page is only prerendered: nobody has visited it yet. */
  async function tellVisit(): Promise<TabFacts | null> {
    if (isPrerendered()) return null;
    if (asked?.address !== location.href) asked = { address: location.href, tab: askForTab() };
    return asked.tab;
  }

  async function isPrivateTab(): Promise<boolean> {
    asked = null;
    return (await tellVisit())?.isPrivate ?? false;
  }

  async function isFrameWithoutSpace(): Promise<boolean> {
    if (window.top === window) return false;
    if (innerWidth < minFrame.width || innerHeight < minFrame.height) return true;
    return (await tellVisit())?.isInsideListedPage ?? false;
  }
}

async function askForTab(): Promise<TabFacts | null> {
  const result = await sendMessage('visited');
  return result.ok ? result.value : null;
}

const isPrerendered = () => Reflect.get(document, 'prerendering') === true;

/** Whether camera, microphone or the other side's pictures are running in this page, as far as the page shows. */
function isInCall(page: Document): boolean {
  return [...page.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ srcObject }) => isLive(srcObject));
}

function isLive(source: MediaProvider | null): boolean {
  return source instanceof MediaStream && source.active;
}
