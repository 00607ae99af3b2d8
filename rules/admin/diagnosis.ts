import type { Finding } from '../policy/finding.ts';
import type { ApprovalEnd } from './list-approval-ends.ts';
import type { EffectiveKey } from './list-effective-keys.ts';
import type { MissingHost } from './list-missing-hosts.ts';
import type { MachineFacts } from './machine-facts.ts';

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
