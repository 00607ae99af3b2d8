/** Every message to the background, by type. Facts about the sender come from the browser, never from the message. */
export type Message =
  /** A listed page was opened: badge and title of its tab may need a change. */
  | { type: 'visited' }
  /** The employee wants to read more: opens the guide at a section such as `service/zoom`. */
  | { type: 'open-guide'; section: string }
  /** The employee chose another language in the popup: texts of the snapshot are written anew. */
  | { type: 'language-chosen' };

export type Reply = { ok: true } | { ok: false; reason: string };
