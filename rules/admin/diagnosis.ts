import type { MissingHost } from '../browser-rules/permissions.ts';
import type { SnapshotHeader } from '../notice/notice.ts';
import type { Finding } from '../policy/findings/finding.ts';
import type { ApprovalEnd } from './approval-ends.ts';
import type { EffectiveKey } from './effective-keys.ts';

/** One line of the answer to "why does this machine behave like this?". */
export interface Check {
  id:
    | 'policy'
    | 'findings'
    | 'approvals'
    | 'registration'
    | 'network-rules'
    | 'permissions'
    | 'waiting'
    | 'store'
    | 'applied';
  state: 'good' | 'notice' | 'bad';
  text: string;
}

export interface FindingLine extends Finding {
  sentence: string;
}

export interface Diagnosis {
  checks: Check[];
  keys: EffectiveKey[];
  findings: FindingLine[];
  approvals: ApprovalEnd[];
  missingHosts: MissingHost[];
  facts: MachineFacts;
  catalogue: { version: string; date: string };
}

/** What the browser says about the managed policy; `pending` until it answers, `unreadable` if it cannot. */
export type ManagedState =
  | { kind: 'delivered'; raw: unknown }
  | { kind: 'empty' }
  | { kind: 'absent' }
  | { kind: 'unreadable' }
  | { kind: 'pending' };

/** Unreadable entries that were dropped from the store, at an ISO moment. */
export interface Repaired {
  at: string;
  entries: readonly string[];
}

/** A part of the policy that cannot be applied, failing since an ISO moment. */
export interface Failure {
  at: string;
  sink: 'rules' | 'content-scripts' | 'snapshot' | 'network-rules' | 'passages' | 'policy';
  /** In the browser's words. */
  reason: string;
}

/** What a machine tells about itself; nothing about visits. */
export interface MachineFacts {
  managed: ManagedState;
  /** The policy that is applied; null if none is. */
  applied: { raw: unknown; receivedAt: string } | null;
  header: SnapshotHeader | null;
  /** Where the browser runs the banner; null for nowhere. */
  registration: { matches: readonly string[]; excludeMatches: readonly string[] } | null;
  networkRules: { lasting: number; session: number };
  /** Match patterns the extension may see. */
  origins: readonly string[];
  /** The last repair of the store; null if there was none. */
  repaired: Repaired | null;
  failures: readonly Failure[];
  extensionVersion: string;
  browser: string;
}
