import type { Policy } from '../schema.ts';
import type { Artefact, Deployment } from './deployment.ts';
import { listGroupPolicyFiles } from './list-group-policy-files.ts';
import { listIntuneFiles } from './list-intune-files.ts';
import { listJsonFiles } from './list-json-files.ts';
import { listMacProfiles } from './list-mac-profiles.ts';
import { listRegistryFiles } from './list-registry-files.ts';
import { writeReadme } from './write-readme.ts';

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
