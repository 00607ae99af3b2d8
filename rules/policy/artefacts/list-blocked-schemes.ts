import type { Catalogue } from '../../catalogue/schema.ts';
import { createLevelResolver } from '../create-level-resolver.ts';
import { levels, type Policy } from '../schema.ts';

/** Launch schemes of all services with a pause page, unless the organisation approved a tenant that needs the same client. */
export function listBlockedSchemes(
  policy: Policy,
  catalogue: Pick<Catalogue, 'services' | 'assessments'>,
): string[] {
  const levelOf = createLevelResolver(policy, catalogue);
  const approved = new Set(policy.approvals?.map(({ service }) => service));
  const schemes = Object.entries(catalogue.services)
    .filter(([id]) => levels.indexOf(levelOf(id).level) >= levels.indexOf('acknowledge') && !approved.has(id))
    .flatMap(([, service]) => service.schemes);
  return [...new Set(schemes)].sort();
}
