import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import { readAddress } from '../../../rules/hosts/address.ts';
import { parseHostPattern } from '../../../rules/hosts/host-pattern.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';

/** What people, pages and attackers make of a host: it stays the same site, or becomes another one. */
const hostChanges: ((host: string) => string)[] = [
  (host) => host,
  (host) => host.toUpperCase(),
  (host) => `${host}.`,
  (host) => `${host}..`,
  (host) => `${host}:8443`,
  (host) => `${host}.:8443`,
  (host) => `us02web.${host}`,
  (host) => `a.b.${host}`,
  (host) => `a.b.c.${host}.`,
  (host) => `a_b.${host}:444`,
  (host) => `müller.${host}`,
  (host) => `a..${host}`,
  (host) => `x${host}`,
  (host) => `${host}.evil.example`,
  (host) => host.split('.').slice(1).join('.'),
  (host) => `somebody@${host}`,
  (host) => `some.body:pa.ss@${host}`,
  (host) => `${host}@a.${host}`,
  (host) => `${host}@evil.example`,
  (host) => `evil.example@${host}.`,
];

const pathChanges: ((path: string, host: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `${path}/x/y?z=1#top`,
  (path) => `${path}?x=/`,
  (path) => `${path}#/x`,
  (path) => `${path}le`,
  (path) => path.toUpperCase(),
  (path) => `/x${path}`,
  (path) => `/${path}`,
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path, host) => `/?u=https://${host}${path}/`,
  (path) => `/x/..${path}/./y`,
  () => '',
];

/** Addresses of the catalogue's and the policy's hosts, with their examples, changed in every way at once. */
export function changeAddresses(catalogue: Catalogue, policies: Policy[]): string[] {
  const services = Object.values(catalogue.services);
  const patterns = [
    ...services.flatMap(({ hosts, excludedHosts }) => [...hosts, ...excludedHosts]),
    ...policies.flatMap(({ customServices = [] }) => customServices.flatMap(({ hosts }) => hosts)),
    ...policies.flatMap(({ approvals = [] }) => approvals.flatMap(({ hosts }) => hosts)),
  ].map(parseHostPattern);
  const paths = new Map<string, Set<string>>();
  for (const { host, path } of patterns) paths.set(host, (paths.get(host) ?? new Set([''])).add(path));
  const changed = [...paths].flatMap(([host, own]) => [...own].flatMap((path) => changeAddress(host, path)));
  const examples = services.flatMap(({ examples: { match, miss } }) => [...match, ...miss]);
  return [...new Set([...examples, ...changed])].filter(isWebAddress);
}

function changeAddress(host: string, path: string): string[] {
  const folder = path.replace(/\/$/, '');
  return hostChanges.flatMap((change, index) =>
    // A whole host has no path worth changing in every way.
    (folder ? pathChanges : pathChanges.slice(0, 3)).map(
      (changePath) => `${index % 2 ? 'http' : 'https'}://${change(host)}${changePath(folder, host)}`,
    ),
  );
}

/** No launch scheme, which no network rule sees, and no host that browsers refuse. */
function isWebAddress(url: string): boolean {
  return readAddress(url).kind === 'web';
}
