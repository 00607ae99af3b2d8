import type { Role, UrlShape, WebClient } from '../catalogue/service-schema.ts';

/** In order: each level asks more of the employee than the one before. */
export const levels = ['off', 'inform', 'acknowledge', 'reason', 'block'] as const;
export type Level = (typeof levels)[number];

/** Who set the level: an entry of the policy, its mode or general level, or the catalogue's own default. */
export type Origin = 'service-entry' | 'custom-service' | 'mode' | 'level' | 'catalogue';

/** One host pattern, stored under its host. `below` means every subdomain, but not the host itself. */
export interface HostRule {
  /** Null for hosts of the vendor that are not part of the product. */
  service: string | null;
  below: boolean;
  /** Path prefix, matched on a segment boundary; empty for the whole host. */
  path: string;
}

export interface Approval {
  service: string;
  serviceName: string;
  decidedBy: string | null;
  decidedOn: string | null;
  /** Last valid day in local time, as YYYY-MM-DD. */
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
  /** Service ids by launch scheme, without the colon. */
  schemes: Record<string, string>;
  services: Record<string, ServiceRule>;
}

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

/** Whether the pause page comes before the service's own page. */
export function isPausing(level: Level): level is 'acknowledge' | 'reason' | 'block' {
  return level === 'acknowledge' || level === 'reason' || level === 'block';
}
