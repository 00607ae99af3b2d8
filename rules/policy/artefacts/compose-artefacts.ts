import type { Catalogue } from '../../catalogue/schema.ts';
import { isPausing } from '../../judge/rules.ts';
import { createLevelResolver } from '../levels.ts';
import type { Policy } from '../model/schema.ts';
import type { Artefact, Deployment } from './deployment.ts';
import { listGroupPolicyFiles } from './group-policy.ts';
import { listIntuneFiles } from './intune.ts';
import { listJsonFiles } from './json.ts';
import { listMacProfiles } from './mac.ts';
import { writeReadme } from './readme.ts';
import { listRegistryFiles } from './registry.ts';

/** Everything an administrator deploys, from one policy: for each system its files, and a page that says where they go. */
export function writeArtefacts(policy: Policy, deployment: Deployment): Artefact[] {
  const files = [
    ...listGroupPolicyFiles(policy, deployment),
    ...listRegistryFiles(policy, deployment),
    ...listIntuneFiles(policy, deployment),
    ...listMacProfiles(policy, deployment),
    ...listJsonFiles(policy, deployment),
  ];
  return [
    { path: 'README.de.md', content: writeReadme(files, deployment, 'de'), goesTo: readHere },
    { path: 'README.md', content: writeReadme(files, deployment, 'en'), goesTo: readHere },
    ...files,
  ];
}

const readHere = { de: 'Diese Anleitung', en: 'This guide' };

/** Launch schemes of all services with a pause page, unless the organisation approved a tenant that needs the same client. */
export function listBlockedSchemes(
  policy: Policy,
  catalogue: Pick<Catalogue, 'services' | 'assessments'>,
): string[] {
  const levelOf = createLevelResolver(policy, catalogue);
  const approved = new Set(policy.approvals?.map(({ service }) => service));
  const schemes = Object.entries(catalogue.services)
    .filter(([id]) => isPausing(levelOf(id).level) && !approved.has(id))
    .flatMap(([, service]) => service.schemes);
  return [...new Set(schemes)].sort();
}
