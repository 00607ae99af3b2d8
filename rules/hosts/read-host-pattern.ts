import { parse } from 'tldts';
import { readUrl } from './address.ts';

export type HostRefusal =
  | 'empty'
  | 'too-long'
  | 'scheme'
  | 'path'
  | 'user-info'
  | 'port'
  | 'ip-address'
  | 'all-hosts'
  | 'inner-wildcard'
  | 'public-suffix'
  | 'bad-name';

export type HostPatternReading = { kind: 'pattern'; pattern: string } | { kind: 'refused'; reason: HostRefusal };

const refused = (reason: HostRefusal): HostPatternReading => ({ kind: 'refused', reason });

// Punycode only makes a name longer, so nothing longer than this can be a host.
const maxInput = 1_000;
/** A network rule counts a host's labels by a regular expression, of which browsers take 2 kB. */
const maxLabels = 10;
const label = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
// A non-ASCII character takes at least three digits; shorter ones decode to control characters.
const brokenPunycode = /^xn--.{0,2}$/;
const numbersOnly = /^(\*\.)?[\d.*]+([-/][\d.*]+)?$/;

/** Accepts `host` and `*.host` as people write them: in capitals, with umlauts, with a trailing dot. */
export function readHostPattern(text: string): HostPatternReading {
  const given = text.length > maxInput ? '' : text.trim();
  if (text.length > maxInput) return refused('too-long');
  const misplaced = findMisplacedPart(given);
  if (misplaced !== null) return refused(misplaced);

  const below = given.startsWith('*.');
  const host = toAsciiHost(below ? given.slice(2) : given);
  if (host === null) return refused('bad-name');
  if (/^\d+(\.\d+){3}$/.test(host)) return refused('ip-address');
  const labels = host.split('.');
  if (host.length > 253 || labels.length > maxLabels) return refused('too-long');
  if (labels.some((part) => part.length > 63)) return refused('too-long');
  if (!labels.every((part) => label.test(part) && !brokenPunycode.test(part))) return refused('bad-name');
  if (isPublicSuffix(host) || (below && isPublicSuffix(`any.${host}`))) return refused('public-suffix');
  return { kind: 'pattern', pattern: below ? `*.${host}` : host };
}

function findMisplacedPart(text: string): HostRefusal | null {
  if (text === '') return 'empty';
  if (text === '*' || text === '*.' || text === '*.*') return 'all-hosts';
  if (/\d/.test(text) && numbersOnly.test(text)) return 'ip-address';
  if (/^\[|^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(\/\d+)?$/i.test(text)) return 'ip-address';
  if (/^[a-z*][a-z0-9+.-]*:\/\//i.test(text)) return 'scheme';
  if (text.includes('@')) return 'user-info';
  if (/[/\\?#]/.test(text)) return 'path';
  if (text.includes(':')) return /^[^:]+:\d*$/.test(text) ? 'port' : 'scheme';
  return text.lastIndexOf('*') > 0 || /^\*[^.]/.test(text) ? 'inner-wildcard' : null;
}

/** The URL parser would silently drop line breaks and decode `%`, and it keeps trailing dots. */
function toAsciiHost(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it rejects control characters
  if (/[\s%\u0000-\u001f\u007f]/.test(text)) return null;
  return readUrl(`https://${text}/`)?.hostname.replace(/\.$/, '') ?? null;
}

function isPublicSuffix(host: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  // A name without a known suffix is an intranet name.
  return publicSuffix === host && (isIcann === true || isPrivate === true);
}

/** The normal form of a match pattern for one host (`https://host/*`, or below a path), or null. */
export function readMatchPattern(text: string): string | null {
  const parts = /^https:\/\/([^/*\s]+)(\/[^*?#\s]*)\*$/i.exec(text.trim());
  const host = readHostPattern(parts?.[1] ?? '');
  return host.kind === 'pattern' ? `https://${host.pattern}${parts?.[2] ?? '/'}*` : null;
}
