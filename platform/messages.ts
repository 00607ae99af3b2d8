import { browser } from 'wxt/browser';

/** Every message to the background, by type. Facts about the sender come from the browser, never from the message. */
export type Message =
  /** A listed page was opened: badge and title of its tab may need a change. Asks about its tab. */
  | { type: 'visited' }
  /** The page is a room of an engine on an unknown host: the banner is to stand there. */
  | { type: 'engine-found'; engine: string }
  /** The page does not draw its root element, and so not the banner. */
  | { type: 'not-drawn' }
  /** The employee wants to read more: opens the guide at a section such as `service/zoom`. */
  | { type: 'open-guide'; section: string }
  /** The employee uses the service of this tab privately, until the tab is closed. */
  | { type: 'use-privately' }
  /** A page got past the network rules (back button, open tab): its tab goes to the pause page. */
  | { type: 'pause-tab' }
  /** The pause page need not pause (a passage, an approved host): the network rules are to let its target through. */
  | { type: 'open-way' }
  /** The employee chose another language in the popup: texts of the snapshot are written anew. */
  | { type: 'language-chosen' };

/** What only the background knows about the tab of the sender. */
export interface TabFacts {
  isPrivate: boolean;
  /** The sender is a frame, and the page around it has a banner of its own. */
  isInsideListedPage: boolean;
}

export type Reply = { ok: true; tab?: TabFacts } | { ok: false; reason: string };

/** Sends a message to the background, which always answers; an unreachable background is an answer too. */
export async function sendMessage(message: Message): Promise<Reply> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}
