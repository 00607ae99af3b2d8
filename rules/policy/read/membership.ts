import type { Catalogue } from '../../catalogue/schema.ts';
import type { Service } from '../../catalogue/service-schema.ts';
import { indexHosts } from '../../hosts/host-index.ts';
import { hostSuffixes, parseHostPattern } from '../../hosts/host-pattern.ts';
import type { CustomService } from '../model/schema.ts';

type IsMember = (pattern: string) => boolean;

/** Builds a lookup of which host patterns belong to a service; null for an unknown service. */
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
    const isMember = built.get(id) ?? build(id, listed, hosts);
    built.set(id, isMember);
    return isMember;
  };

  function build(id: string, listed: Service | undefined, hosts: readonly string[]): IsMember {
    // A service that anyone can host runs on hosts that no list knows.
    if (!listed || !canBeSelfHosted(listed)) return membership(hosts, listed?.excludedHosts ?? []);
    const isOthers = indexOthers(id, catalogue);
    return (pattern) => !isOthers(pattern);
  }
}

function canBeSelfHosted({ kind }: Service): boolean {
  return kind === 'self-hosted' || kind === 'both';
}

/** Builds a lookup of which patterns cover a host that is listed for another service. */
function indexOthers(id: string, { services }: Pick<Catalogue, 'services'>): IsMember {
  const others = Object.entries(services).flatMap(([other, { hosts }]) => (other === id ? [] : hosts));
  const isListed = indexHosts(others, { ignorePaths: true });
  const parents = new Set(others.flatMap((other) => hostSuffixes(parseHostPattern(other).host).slice(1)));
  return (pattern) => {
    const { host, below } = parseHostPattern(pattern);
    return isListed(pattern) || (below && parents.has(host));
  };
}

function membership(hosts: readonly string[], excludedHosts: readonly string[]): IsMember {
  const isListed = indexHosts(hosts, { ignorePaths: true });
  // If only a path is excluded, the host itself still belongs to the service.
  const isExcluded = indexHosts(excludedHosts, { ignorePaths: false });
  return (pattern) => isListed(pattern) && !isExcluded(pattern);
}
