import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../../cli/build/read-catalogue.ts';
import { composeArtefacts, listBlockedSchemes } from '../../../../rules/policy/artefacts/compose-artefacts.ts';
import { toManagedPolicy } from '../../../../rules/policy/model/managed-schema.ts';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { deployment } from './deployment.ts';

const folder = 'docs/admin/examples';
const catalogue = readCatalogue();

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { policy, findings } = parsePolicy(JSON.parse(text), catalogue);

  test('has no findings', () => {
    expect(findings).toEqual([]);
  });

  test('is in the form that Chrome accepts', () => {
    expect(toManagedPolicy(policy)).toEqual(JSON.parse(text));
  });

  test('names nobody’s real host', () => {
    const hosts = [...text.matchAll(/(?:https:\/\/|@|\*\.|"hosts": \["?|, ")([a-z0-9.-]+\.[a-z]+)/g)].map(
      (match) => match[1],
    );
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(0);
  });

  test('yields every artefact', () => {
    const blockedSchemes = listBlockedSchemes(policy, catalogue);
    const artefacts = composeArtefacts(policy, { ...deployment, blockedSchemes });
    expect(artefacts.filter(({ content }) => content.length === 0)).toEqual([]);
    expect(new Set(artefacts.map(({ path }) => path.split('/')[0]))).toEqual(
      new Set(['README.md', 'README.de.md', 'windows', 'intune', 'macos', 'linux', 'firefox', 'google-admin']),
    );
  });
});
