import type { Catalogue } from '../../catalogue/schema.ts';
import { isPausing } from '../../judge/rules.ts';
import { createLevelResolver } from '../levels.ts';
import type { Policy } from '../model/schema.ts';
import type { Artefact, Deployment } from './deployment.ts';
import { composeGroupPolicyFiles } from './group-policy.ts';
import { composeIntuneFiles } from './intune.ts';
import { composeJsonFiles } from './json.ts';
import { composeMacProfiles } from './mac.ts';
import { writeReadme } from './readme.ts';
import { composeRegistryFiles } from './registry.ts';

// Here `compose…` makes files, `to…` the data inside and `write…` their text.

/** Everything an administrator deploys, from one policy: for each system its files, and a page that says where they go. */
export function composeArtefacts(policy: Policy, deployment: Deployment): Artefact[] {
  const files = [
    ...composeGroupPolicyFiles(policy, deployment),
    ...composeRegistryFiles(policy, deployment),
    ...composeIntuneFiles(policy, deployment),
    ...composeMacProfiles(policy, deployment),
    ...composeJsonFiles(policy, deployment),
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
