import type { Role, UrlShape, WebClient } from '../catalogue/service-schema.ts';

/** What an organisation answers with, in order: each asks more of the employee than the one before. */
export const levels = ['off', 'inform', 'acknowledge', 'reason', 'block'] as const;
export type Level = (typeof levels)[number];

/** Who set the level: an entry of the policy, its mode or general level, or the catalogue's own default. */
export type Origin = 'service-entry' | 'custom-service' | 'mode' | 'level' | 'catalogue';

/** One host pattern, stored under its host: `below` means every host below it and not the host itself. */
export interface HostRule {
  /** Null for hosts of the vendor that are not the product. */
  service: string | null;
  below: boolean;
  /** Path prefix on a segment boundary; empty for the whole host. */
  path: string;
}

export interface Approval {
  service: string;
  serviceName: string;
  decidedBy: string | null;
  decidedOn: string | null;
  /** Last day on which it holds, local time, as YYYY-MM-DD. */
  validUntil: string | null;
}

export interface ApprovalRule {
  below: boolean;
  approval: Approval;
}

export interface ServiceRule {
  level: Level;
  origin: Origin;
  shapes: UrlShape[];
  /** Launch schemes of the native client. */
  schemes: string[];
  webClient: WebClient | null;
}

/** Policy and catalogue compiled, as plain JSON. Keys of `hosts` and `approvals` are lower-case punycode hosts. */
export interface Rules {
  hosts: Record<string, HostRule[]>;
  approvals: Record<string, ApprovalRule[]>;
  /** Launch scheme without colon to service id. */
  schemes: Record<string, string>;
  services: Record<string, ServiceRule>;
}

/** The rules applied to one address at one time. */
export type Verdict =
  | { kind: 'unreadable' }
  | { kind: 'unlisted' }
  | { kind: 'approved'; service: string; approval: Approval }
  | { kind: 'listed'; service: string; level: Level; origin: Origin; role: Role | null; rule: string };

/** An unlisted page on which an engine was recognised. */
export interface EngineVerdict {
  kind: 'engine';
  engine: string;
  host: string;
}

/** Levels at which the pause page comes before the service's own page. */
export function isPausing(level: Level): level is 'acknowledge' | 'reason' | 'block' {
  return level === 'acknowledge' || level === 'reason' || level === 'block';
}
