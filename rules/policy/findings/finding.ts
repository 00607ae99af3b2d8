import type { HostRefusal } from '../../hosts/read-host-pattern.ts';

export type WarningCode =
  | 'unknown-key'
  | 'json-text'
  | 'characters-removed'
  | 'no-german'
  | 'duplicate-host'
  | 'list-without-effect';

export type ErrorCode =
  | 'wrong-type'
  | 'not-allowed'
  | 'out-of-range'
  | 'too-long'
  | 'empty'
  | 'missing-key'
  | 'entry-left-out'
  | 'bad-id'
  | 'bad-date'
  | 'bad-link'
  | 'bad-contact-link'
  | 'bad-email'
  | 'bad-phone'
  | 'bad-logo'
  | 'logo-too-large'
  | 'bad-match-pattern'
  | 'bad-list-key'
  | 'private-key'
  | 'duplicate-id'
  | 'unknown-service'
  | 'unknown-alternative'
  | 'catalogue-id'
  | 'foreign-host'
  | 'too-many-hosts'
  | `host-${HostRefusal}`;

export type FindingCode = WarningCode | ErrorCode;

/** What is wrong in a policy, where (JSON Pointer, RFC 6901), what was expected and an excerpt of what was found. */
export type Finding = {
  severity: 'error' | 'warning';
  pointer: string;
  code: FindingCode;
  expected: string;
  found: string;
};
