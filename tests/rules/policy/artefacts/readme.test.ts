import { describe, expect, test } from 'vitest';
import { composeArtefacts } from '../../../../rules/policy/artefacts/compose-artefacts.ts';
import { isPlaceholder } from '../../../../rules/policy/artefacts/readme.ts';
import { nativeClientSection, readmeSections } from '../../../../rules/policy/artefacts/words/readme.ts';
import { samplePolicy } from '../sample.ts';
import { deployment, textOf, withSchemes } from './deployment.ts';

describe.each([
  ['without', deployment],
  ['with', withSchemes],
])('%s blocked schemes', (_, given) => {
  const artefacts = composeArtefacts(samplePolicy, given);

  test.each(['README.md', 'README.de.md'])('%s lists exactly the written files', (readme) => {
    const listed = [...textOf(artefacts, readme).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
    const written = artefacts.map(({ path }) => path).filter((path) => !path.startsWith('README'));
    expect(listed).toEqual(written);
    expect(new Set(written).size).toBe(written.length);
  });
});

test('both languages say the same number of things', () => {
  const [german, english] = [readmeSections.de(deployment), readmeSections.en(deployment)];
  expect(german.map(({ steps }) => steps.length)).toEqual(english.map(({ steps }) => steps.length));
  expect(nativeClientSection.de.steps.length).toBe(nativeClientSection.en.steps.length);
});

test.each([
  ['https://updates.example/update.xml', true],
  ['https://updates.example.org/update.xml', false],
  ['https://intranet.kreis.de/x.example/update.xml', false],
])('%s is a placeholder: %s', (updateUrl, expected) => {
  expect(isPlaceholder({ updateUrl, xpiUrl: 'https://intranet.kreis.de/k.xpi' })).toBe(expected);
});

test('a placeholder is pointed out at the top', () => {
  const first = textOf(composeArtefacts(samplePolicy, deployment), 'README.md').slice(0, 600);
  expect(first).toContain('Do not deploy yet');
});
