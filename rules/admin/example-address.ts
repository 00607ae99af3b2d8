import type { Catalogue } from '../catalogue/schema.ts';
import type { Policy } from '../policy/schema.ts';

/** An address at which somebody would meet this service. */
export function exampleAddress(service: string, policy: Policy, catalogue: Pick<Catalogue, 'services'>): string {
  const own = policy.customServices?.find(({ id }) => id === service)?.hosts[0];
  const listed = catalogue.services[service];
  const address = listed?.examples.match[0] ?? own ?? listed?.hosts[0] ?? 'example.org';
  const shown = address.replace('*.', 'www.');
  return URL.canParse(shown) ? shown : `https://${shown}`;
}
