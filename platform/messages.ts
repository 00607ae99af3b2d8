/** Every message to the background, by type. Facts about the sender come from the browser, never from the message. */
export type Message =
  /** A listed page was opened: badge and title of its tab may need a change. */
  | { type: 'visited' }
  /** The page is a room of an engine on an unknown host: the banner is to stand there. */
  | { type: 'engine-found' }
  /** The employee wants to read more: opens the guide at a section such as `service/zoom`. */
  | { type: 'open-guide'; section: string }
  /** The employee chose another language in the popup: texts of the snapshot are written anew. */
  | { type: 'language-chosen' };

export type Reply = { ok: true } | { ok: false; reason: string };
