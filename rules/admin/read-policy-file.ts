import { findPolicy } from './find-policy.ts';
import { isRecord } from './is-record.ts';

export type PolicyFile =
  | { kind: 'policy'; policy: Record<string, unknown> }
  | { kind: 'unreadable'; reason: string };

/** Reads what was pasted or chosen as a file. What is wrong inside, parsePolicy says. */
export function readPolicyFile(text: string): PolicyFile {
  try {
    // Windows editors put a byte order mark in front.
    const policy = findPolicy(JSON.parse(text.replace(/^\uFEFF/, '')));
    return isRecord(policy) ? { kind: 'policy', policy } : { kind: 'unreadable', reason: text.slice(0, 40) };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
