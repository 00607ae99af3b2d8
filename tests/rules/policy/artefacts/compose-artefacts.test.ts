import { expect, test } from 'vitest';
import { listBlockedSchemes } from '../../../../rules/policy/artefacts/compose-artefacts.ts';
import type { Policy } from '../../../../rules/policy/model/schema.ts';
import { sampleCatalogue } from '../sample.ts';

const [zoom, meet] = [sampleCatalogue.services.zoom, sampleCatalogue.services['google-meet']];
if (!zoom || !meet) throw new Error('the sample lacks a service');
const catalogue = {
  assessments: {},
  services: { zoom: { ...zoom, schemes: ['zoomus', 'zoommtg'] }, meet: { ...meet, schemes: ['meet', 'zoommtg'] } },
};

const cases: [string, Policy, string[]][] = [
  ['nothing without a policy', {}, []],
  ['nothing below a pause page', { services: [{ id: 'zoom', level: 'inform' }] }, []],
  [
    'the schemes of a service at acknowledge or above',
    { services: [{ id: 'zoom', level: 'acknowledge' }] },
    ['zoommtg', 'zoomus'],
  ],
  ['each scheme once', { mode: 'allowlist', level: 'block' }, ['meet', 'zoommtg', 'zoomus']],
  [
    'no scheme of a service with an approved tenant',
    { services: [{ id: 'zoom', level: 'block' }], approvals: [{ service: 'zoom', hosts: ['a.zoom.us'] }] },
    [],
  ],
];

test.each(cases)('blocks %s', (_, policy, expected) => {
  expect(listBlockedSchemes(policy, catalogue)).toEqual(expected);
});
