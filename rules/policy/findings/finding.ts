import type { HostRefusal } from '../../hosts/read-host-pattern.ts';

const host = 'a host name such as meet.example.org or *.example.org';

/** What was expected, for codes that imply it. */
export const expectations = {
  empty: 'a text that is not empty',
  'bad-id': 'small letters, digits and single hyphens, at most 64 characters',
  'bad-date': 'a day that exists, as YYYY-MM-DD',
  'bad-link': 'an address that starts with https:// and holds no user name',
  'bad-contact-link': 'an address that starts with https://, mailto: or tel:',
  'bad-email': 'an e-mail address',
  'bad-phone': 'a telephone number',
  'bad-logo': 'a data: URL of a PNG, SVG or WebP picture',
  'logo-too-large': 'a picture of at most 64 KiB',
  'bad-match-pattern': 'https://host/* with one host',
  'bad-list-key': 'a base64url value of 32 bytes',
  'private-key': 'a public key, without "d"',
  'json-text': 'JSON itself, not JSON inside a string',
  'characters-removed': 'no control or bidi-override characters',
  'no-german': 'a German text under "de"',
  'duplicate-host': 'each host once',
  'duplicate-id': 'each id once',
  'catalogue-id': 'an id that the catalogue does not use',
  'foreign-host': 'a host of the service that is approved',
  'list-without-effect': 'no list yet: this version does not load lists',
  'host-empty': host,
  'host-too-long': 'a host name of at most 253 characters in at most 10 parts, each at most 63',
  'host-scheme': 'a host name without a scheme',
  'host-path': 'a host name without a path',
  'host-user-info': 'a host name without a user name',
  'host-port': 'a host name without a port',
  'host-ip-address': 'a host name, not an IP address or range',
  'host-all-hosts': 'a host name, not every host',
  'host-inner-wildcard': '* only as the first part, as in *.example.org',
  'host-public-suffix': 'a host below a public suffix, not the suffix itself',
  'host-bad-name': host,
} as const satisfies Record<`host-${HostRefusal}`, string> & Record<string, string>;

export type SelfExplaining = keyof typeof expectations;

export const isSelfExplaining = (code: string): code is SelfExplaining => Object.hasOwn(expectations, code);

/** Codes whose findings state what was expected. */
type ContextualCode =
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'out-of-range'
  | 'too-long'
  | 'missing-key'
  | 'entry-left-out'
  | 'unknown-service'
  | 'unknown-alternative'
  | 'too-many-hosts';

export type FindingCode = SelfExplaining | ContextualCode;

/** `pointer` is a JSON Pointer (RFC 6901), `found` an excerpt of the value. */
export type Finding = {
  severity: 'error' | 'warning';
  pointer: string;
  code: FindingCode;
  expected: string;
  found: string;
};

const warnings: ReadonlySet<FindingCode> = new Set([
  'unknown-key',
  'json-text',
  'characters-removed',
  'no-german',
  'duplicate-host',
  'list-without-effect',
]);

/** A warning means that something was changed or is missing; an error, that something was left out. */
export const severityOf = (code: FindingCode): Finding['severity'] => (warnings.has(code) ? 'warning' : 'error');
