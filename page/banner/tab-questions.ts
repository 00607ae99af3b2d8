import { sendMessage, type TabFacts } from '../../platform/messages.ts';

/** A frame smaller than this has no room for the banner; the toolbar says it. */
const least = { width: 360, height: 160 };

/** What only the background knows of this tab, asked at most once an address. */
export function createTabQuestions() {
  let asked: { address: string; facts: Promise<TabFacts | null> } | null = null;
  return { tellVisit, isPrivate, isFrameWithoutRoom, mayBePaused, pause };

  /** Not while the page is only prerendered: nobody has visited it yet. */
  async function tellVisit(): Promise<TabFacts | null> {
    if (isPrerendered()) return null;
    if (asked?.address !== location.href) asked = { address: location.href, facts: ask() };
    return asked.facts;
  }

  async function isPrivate(): Promise<boolean> {
    asked = null;
    return (await tellVisit())?.isPrivate ?? false;
  }

  async function isFrameWithoutRoom(): Promise<boolean> {
    if (window.top === window) return false;
    if (innerWidth < least.width || innerHeight < least.height) return true;
    return (await tellVisit())?.isInsideListedPage ?? false;
  }

  /** A frame must not send the page around it away, a prerendered page not the one that the person still reads. */
  function mayBePaused(): boolean {
    return window.top === window && !isPrerendered();
  }

  async function pause(): Promise<void> {
    await sendMessage({ type: 'pause-tab' });
  }
}

const isPrerendered = () => Reflect.get(document, 'prerendering') === true;

async function ask(): Promise<TabFacts | null> {
  const reply = await sendMessage({ type: 'visited' });
  return reply?.ok ? (reply.tab ?? null) : null;
}
