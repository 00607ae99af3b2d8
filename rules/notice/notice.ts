import type { BannerLabels } from '../../locales/labels.ts';
import type { ClaimStatus } from '../catalogue/claim-schema.ts';
import type { Level } from '../judge/rules.ts';
import type { OwnReplies } from '../reply/reply-templates.ts';
import type { Language } from '../text/language.ts';

/** Who speaks to the employee. Without a policy nobody has decided anything: then it is the list. */
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
  /** Where it starts (`start`) or where one reads about it (`website`); null if neither is known. */
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

/** What the closed banner says about a service: kept with each of its hosts, so that one reading of the store is enough. */
export interface NoticeSummary {
  service: { id: string; name: string };
  level: Level;
  headline: string;
  /** Differs when the facts do: a snooze "until something changes" ends with it. */
  signature: string;
}

/** All that banner, pause page and popup say about one service, in finished texts of one language. */
export interface Notice extends NoticeSummary {
  /** One more sentence under the headline: the organisation's note, or on whose word the list speaks. */
  note: string | null;
  reasons: Reason[];
  /** The service has too many hosts for the store: what the network rules hold is meant. */
  isNetworkOnly: boolean;
  /** Answer to the person who invited, ready to send. */
  reply: string;
}

/** What the policy lets the employee do. */
export interface Choices {
  /** 0: the banner cannot be snoozed. */
  snoozeDays: number;
  privateUse: boolean;
  passageMinutes: number;
  /** Reasons offered at level `reason`. */
  reasons: string[];
}

/** Keys of the policy that are without effect until the browser grants the permission they need. */
export type Waiting = 'webmail' | 'detectEngines';

/** What is the same for every service: sender, alternatives, contact, where the rules come from. */
export interface SnapshotHeader {
  language: Language;
  sender: Sender;
  alternatives: OfferedAlternative[];
  /** The organisation chose them; otherwise they are the catalogue's, and approved by nobody here. */
  areAlternativesApproved: boolean;
  contact: Contact | null;
  links: NoticeLink[];
  /** The organisation's own replies to inviters; null for ours. */
  replies: OwnReplies | null;
  catalogue: { version: string; date: string };
  policy: { kind: 'none' | 'managed'; errors: number; warnings: number };
  choices: Choices;
  waiting: Waiting[];
  labels: BannerLabels;
}
