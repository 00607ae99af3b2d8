import { z } from '../rules/zod.ts';

const nothing = z.strictObject({});

/**
 * Every message to the background: who may send it, and what it carries. Facts about the sender come from the browser,
 * never from the message. Senders import types from here and nothing else, so that zod stays out of other people's pages.
 */
export const messageTable = {
  /** A listed page was opened: badge and title of its tab may need a change. Asks about its tab. */
  visited: { from: 'website', carries: nothing },
  /** An engine was recognised on the page of an unknown host: the banner belongs there. */
  'engine-found': { from: 'website', carries: z.strictObject({ engine: z.string() }) },
  /** The page does not draw its root element, and so not the banner. */
  'banner-not-drawn': { from: 'website', carries: nothing },
  /** The employee wants to read more: opens the guide at a section such as `service/zoom`. */
  'open-guide': {
    from: 'website',
    carries: z.strictObject({ section: z.string().check(z.regex(/^[a-z0-9/-]*$/)) }),
  },
  /** The employee uses the service of this tab privately, until the tab is closed. */
  'use-privately': { from: 'website', carries: nothing },
  /** A page got past the network rules (back button, open tab): its tab goes to the pause page. */
  'pause-tab': { from: 'website', carries: nothing },
  /** The employee pressed "continue" on the pause page. Answers whether a passage was granted. */
  'grant-passage': { from: 'own-page', carries: nothing },
  /** The pause page need not pause: the network rules are to let its target through. Answers whether they do. */
  'unlock-pause-target': { from: 'own-page', carries: nothing },
  /** The employee chose another language: rules and texts are written anew. */
  'apply-policy': { from: 'anywhere', carries: nothing },
} as const;

export type MessageType = keyof typeof messageTable;
export type Carried<Type extends MessageType> = z.infer<(typeof messageTable)[Type]['carries']>;

/** What comes back, where it is more than "done". */
interface Values {
  visited: TabFacts;
  'grant-passage': boolean;
  'unlock-pause-target': boolean;
}
export type MessageValue<Type extends MessageType> = Type extends keyof Values ? Values[Type] : null;

/** The background always answers; what went wrong is an answer too. */
export type MessageResult<Type extends MessageType> =
  | { ok: true; value: MessageValue<Type> }
  | { ok: false; reason: string };

/** What only the background knows about the tab of the sender. */
export interface TabFacts {
  isPrivate: boolean;
  /** The sender is a frame, and the page around it has a banner of its own. */
  isInsideListedPage: boolean;
}

/** Every message from the background to our script in a page, with what comes back. They carry nothing. */
export interface PageMessages {
  /** The employee pressed the keyboard shortcut into the banner; it is named after its command in the manifest. */
  'focus-banner': null;
  /** Asks which engine was recognised in the page. Pages forget it by themselves, and nothing of it is stored. */
  'which-engine': string;
}
