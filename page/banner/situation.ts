import type { TabFacts } from '../../platform/message-table.ts';
import { sendMessage } from '../../platform/send-message.ts';
import type { Situation } from '../../rules/judge/answer-page.ts';
import type { JudgedPage } from '../../rules/notice/judged-page.ts';

/** A smaller frame has no space for the banner; there the toolbar has to do. */
const minFrame = { width: 360, height: 160 };

type PageSituation = Extract<Situation, { at: 'page' }>;

/** Reads what this page shows, and what only the background knows about its tab. */
export function createSituationReader() {
  let asked: { address: string; tab: Promise<TabFacts | null> } | null = null;
  return readSituation;

  async function readSituation(
    page: JudgedPage,
    known: Pick<PageSituation, 'isPrivateNoteDue' | 'mayLeave'>,
  ): Promise<PageSituation> {
    if (page.verdict.kind !== 'engine') void reportVisit();
    return {
      at: 'page',
      isPrivate: page.mayBePrivate && (await isPrivateTab()),
      isFrameWithoutSpace: await isFrameWithoutSpace(),
      isInCall: isInCall(document),
      isPrivateNoteDue: known.isPrivateNoteDue,
      // A frame must not take away the page around it, nor a prerendered page the one that is still being read.
      mayLeave: known.mayLeave && window.top === window && !isPrerendered(),
    };
  }

  /** Once per address, and not while the page is only prerendered: nobody has visited it yet. */
  async function reportVisit(): Promise<TabFacts | null> {
    if (isPrerendered()) return null;
    if (asked?.address !== location.href) asked = { address: location.href, tab: askForTab() };
    return asked.tab;
  }

  async function isPrivateTab(): Promise<boolean> {
    asked = null;
    return (await reportVisit())?.isPrivate ?? false;
  }

  async function isFrameWithoutSpace(): Promise<boolean> {
    if (window.top === window) return false;
    if (innerWidth < minFrame.width || innerHeight < minFrame.height) return true;
    return (await reportVisit())?.isInsideListedPage ?? false;
  }
}

async function askForTab(): Promise<TabFacts | null> {
  const result = await sendMessage('visited');
  return result.ok ? result.value : null;
}

const isPrerendered = () => Reflect.get(document, 'prerendering') === true;

/** Whether the page plays a live stream: camera, microphone or the other participants. */
function isInCall(page: Document): boolean {
  return [...page.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ srcObject }) => isLive(srcObject));
}

function isLive(source: MediaProvider | null): boolean {
  return source instanceof MediaStream && source.active;
}
