import type { MissingHost } from '../browser-rules/permissions.ts';
import type { Overview } from '../notice/notice.ts';
import type { Finding } from '../policy/finding.ts';
import type { ApprovalEnd } from './approval-ends.ts';
import type { EffectiveKey } from './effective-keys.ts';

/** One line of the answer to "why does this machine behave so?". */
export interface Check {
  id: 'policy' | 'findings' | 'approvals' | 'registration' | 'network-rules' | 'permissions' | 'waiting' | 'store';
  state: 'good' | 'notice' | 'bad';
  text: string;
}

export interface FindingLine extends Finding {
  sentence: string;
}

/** All that the help desk reads about a machine. */
export interface Diagnosis {
  checks: Check[];
  keys: EffectiveKey[];
  findings: FindingLine[];
  approvals: ApprovalEnd[];
  missingHosts: MissingHost[];
  facts: MachineFacts;
  catalogue: { version: string; date: string };
}

/** What the browser says of the managed policy; `pending` while it has not answered. */
export type ManagedState =
  | { kind: 'delivered'; raw: unknown }
  | { kind: 'empty' }
  | { kind: 'absent' }
  | { kind: 'pending' };

/** Entries of the store that nobody could read and that were left out, at an ISO moment. */
export interface Repaired {
  at: string;
  entries: readonly string[];
}

/** What a machine tells about itself. Nothing about visits is among it. */
export interface MachineFacts {
  managed: ManagedState;
  /** The policy that is applied; null if none is. */
  applied: { raw: unknown; receivedAt: string } | null;
  overview: Overview | null;
  /** Where the browser runs the banner; null if nowhere. */
  registration: { matches: readonly string[]; excludeMatches: readonly string[] } | null;
  networkRules: { lasting: number; session: number };
  /** Match patterns the extension may see. */
  origins: readonly string[];
  /** The last time that entries of the store had to be left out; null if never. */
  repaired: Repaired | null;
  extensionVersion: string;
  browser: string;
}
