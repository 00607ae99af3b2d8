import { z } from '../rules/zod.ts';

const nothing = z.strictObject({});

/**
 * Every message to the background: who may send it, and what it carries. Facts about the sender come from the browser,
 * never from the message. Senders import only types from here, so that zod stays out of other people's pages.
 */
export const messageTable = {
  /** A listed page was opened: updates badge and title of its tab, and returns facts about the tab. */
  visited: { from: 'website', carries: nothing },
  /** An engine was recognised on an unknown host: the banner belongs there. */
  'engine-found': { from: 'website', carries: z.strictObject({ engine: z.string() }) },
  /** The page hides its root element, and the banner with it. */
  'banner-not-drawn': { from: 'website', carries: nothing },
  /** Opens the guide at a section such as `service/zoom`. */
  'open-guide': {
    from: 'website',
    carries: z.strictObject({ section: z.string().check(z.regex(/^[a-z0-9/-]*$/)) }),
  },
  /** The employee uses the service in this tab privately, until the tab is closed. */
  'use-privately': { from: 'website', carries: nothing },
  /** A page got past the network rules (back button, open tab): sends its tab to the pause page. */
  'pause-tab': { from: 'website', carries: nothing },
  /** The employee pressed "continue" on the pause page. Returns whether a passage was granted. */
  'grant-passage': { from: 'own-page', carries: nothing },
  /** A passage is running for the waiting address, so its network rules should be there. Returns whether they are. */
  'open-passage': { from: 'own-page', carries: nothing },
  /** A page found the store empty or broken: everything is rewritten. */
  'rebuild-store': { from: 'anywhere', carries: nothing },
  /** The employee chose another language: rewrites rules and texts. */
  'apply-policy': { from: 'anywhere', carries: nothing },
} as const;

export type MessageType = keyof typeof messageTable;
export type Carried<Type extends MessageType> = z.infer<(typeof messageTable)[Type]['carries']>;

/** Return values, for messages that have one. */
interface Values {
  visited: TabFacts;
  'grant-passage': boolean;
  'open-passage': boolean;
}
export type MessageValue<Type extends MessageType> = Type extends keyof Values ? Values[Type] : null;

/** The background always answers, failures included. */
export type MessageResult<Type extends MessageType> =
  | { ok: true; value: MessageValue<Type> }
  | { ok: false; reason: string };

/** What only the background knows about the sender's tab. */
export interface TabFacts {
  isPrivate: boolean;
  /** The sender is a frame, and the page around it has its own banner. */
  isInsideListedPage: boolean;
}

/** Every message to our script in a page, with its return value. They carry nothing. */
export interface PageMessages {
  /** The employee pressed the keyboard shortcut. Named after its command in the manifest. */
  'focus-banner': null;
  /** The engine recognised in the page. It lives as long as the page does and is never stored. */
  'which-engine': string;
}
