import { parseHostPattern } from '../hosts/host-pattern.ts';
import type { Catalogue } from './schema.ts';

/** Match patterns for every host of the catalogue. Browsers ignore the path of a host permission. */
export function listHostPermissions({ services }: Pick<Catalogue, 'services'>): string[] {
  const patterns = Object.values(services).flatMap(({ hosts }) => hosts.map(parseHostPattern));
  const spanned = new Set(patterns.filter(({ below }) => below).map(({ host }) => host));
  // `*://*.host/*` holds the host itself.
  const needed = patterns.filter(({ host, below }) => below || !spanned.has(host));
  return [...new Set(needed.map(({ host, below }) => `*://${below ? '*.' : ''}${host}/*`))].sort();
}
