import type { BannerLabels } from '../../locales/labels.ts';
import type { ClaimStatus } from '../catalogue/claim-schema.ts';
import type { Level } from '../judge/rules.ts';
import type { OwnReplies } from '../reply/reply-templates.ts';
import type { Language } from '../text/language.ts';

/** In whose name the employee is addressed. Without a policy nobody has decided anything, so it is the list's. */
export interface Sender {
  kind: 'organisation' | 'list';
  name: string;
  /** `data:` address, or null. */
  logo: string | null;
}

export interface SourceLink {
  title: string;
  publisher: string;
  /** Formatted, or null where unknown. */
  date: string | null;
  /** Null where no address is known. */
  url: string | null;
}

export interface Reason {
  id: string;
  statement: string;
  status: ClaimStatus | null;
  statusLabel: string;
  date: string;
  laterFacts: string | null;
  counterPosition: { text: string; sources: SourceLink[] } | null;
  sources: SourceLink[];
}

export interface OfferedAlternative {
  id: string;
  name: string;
  summary: string;
  /** Where to start it (`start`) or read about it (`website`); null if neither is known. */
  link: { kind: 'start' | 'website'; url: string; label: string; planLabel: string } | null;
  recommended: boolean;
}

export interface Contact {
  name: string | null;
  email: string | null;
  phone: string | null;
  url: string | null;
}

interface NoticeLink {
  title: string;
  url: string;
}

/** What the closed banner says. Stored with each host of the service, so that one read of the store is enough. */
export interface NoticeSummary {
  service: { id: string; name: string };
  level: Level;
  headline: string;
  /** Changes with the facts, and ends a snooze "until something changes". */
  signature: string;
}

/** Everything that banner, pause page and popup say about one service, as finished texts in one language. */
export interface Notice extends NoticeSummary {
  /** A sentence under the headline: the organisation's note, or the assessment that the list relies on. */
  note: string | null;
  reasons: Reason[];
  /** Reply to the person who sent the invitation, ready to send. */
  reply: string;
}

/** What the policy lets the employee do. */
export interface Choices {
  /** 0 means that the banner cannot be snoozed. */
  snoozeDays: number;
  privateUse: boolean;
  passageMinutes: number;
  /** Reasons offered at level `reason`. */
  reasons: string[];
}

/** Policy keys that have no effect until the browser grants the permission they need. */
export type Waiting = 'webmail' | 'detectEngines';

/** What is the same for every service. */
export interface SnapshotHeader {
  language: Language;
  sender: Sender;
  alternatives: OfferedAlternative[];
  /** The organisation chose them; otherwise they come from the catalogue and nobody here approved them. */
  areAlternativesApproved: boolean;
  contact: Contact | null;
  links: NoticeLink[];
  /** The organisation's own replies to inviters; null if it uses ours. */
  replies: OwnReplies | null;
  catalogue: { version: string; date: string };
  policy: { kind: 'none' | 'managed'; errors: number; warnings: number };
  choices: Choices;
  waiting: Waiting[];
  labels: BannerLabels;
}
