import { readHostPattern } from './read-host-pattern.ts';

/** The normal form of a match pattern for one host (`https://host/*`, or below a path), or null. */
export function readMatchPattern(text: string): string | null {
  const parts = /^https:\/\/([^/*\s]+)(\/[^*?#\s]*)\*$/i.exec(text.trim());
  const host = readHostPattern(parts?.[1] ?? '');
  return host.kind === 'pattern' ? `https://${host.pattern}${parts?.[2] ?? '/'}*` : null;
}
