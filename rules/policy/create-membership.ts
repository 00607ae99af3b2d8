import type { Catalogue } from '../catalogue/schema.ts';
import { indexHosts } from './index-hosts.ts';
import type { CustomService } from './schema.ts';

type IsMember = (pattern: string) => boolean;

/** Answers, service by service, which host patterns belong to it; null for a service that nobody knows. */
export function createMembership(
  catalogue: Pick<Catalogue, 'services'>,
  own: readonly CustomService[],
): (service: string) => IsMember | null {
  const ownHosts = new Map(own.map(({ id, hosts }) => [id, hosts]));
  const built = new Map<string, IsMember>();
  return (id) => {
    const listed = Object.hasOwn(catalogue.services, id) ? catalogue.services[id] : undefined;
    const hosts = listed?.hosts ?? ownHosts.get(id);
    if (!hosts) return null;
    const isMember = built.get(id) ?? membership(hosts, listed?.excludedHosts ?? []);
    built.set(id, isMember);
    return isMember;
  };
}

function membership(hosts: readonly string[], excludedHosts: readonly string[]): IsMember {
  const listed = indexHosts(hosts, { ignorePaths: true });
  // Only a path of the excluded host is not meant: the host itself still belongs to the service.
  const excluded = indexHosts(excludedHosts, { ignorePaths: false });
  return (pattern) => listed.covers(pattern) && !excluded.covers(pattern);
}
