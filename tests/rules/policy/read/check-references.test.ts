import { expect, test } from 'vitest';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { approval, custom, type Mistake, sampleCatalogue } from '../sample.ts';

test.each<Mistake>([
  [{ services: [{ id: 'Zoom' }] }, ['unknown-service /services/0/id'], { services: [] }],
  [{ services: [{ id: 'constructor' }] }, ['unknown-service /services/0/id'], { services: [] }],
  [
    { services: [1, { id: 'nope' }] },
    ['wrong-type /services/0', 'unknown-service /services/1/id'],
    { services: [] },
  ],
  [custom({ id: 'zoom' }), ['catalogue-id /customServices/0/id'], { customServices: [] }],
  [approval({ service: 'zom' }), ['unknown-service /approvals/0/service'], { approvals: [] }],
  [approval({ hosts: ['x.example', 'a.zoom-x.de'] }), ['foreign-host /approvals/0/hosts/0'], approval({})],
  [
    approval({ hosts: [1, 'x.example'] }),
    ['wrong-type /approvals/0/hosts/0', 'foreign-host /approvals/0/hosts/1'],
    { approvals: [] },
  ],
  [approval({ hosts: ['zoom-x.de'] }), ['foreign-host /approvals/0/hosts/0'], { approvals: [] }],
  [approval({ hosts: ['notzoom-x.de'] }), ['foreign-host /approvals/0/hosts/0'], { approvals: [] }],
  [
    { approvals: [{ service: 'zoom', hosts: ['explore.zoom.us'] }] },
    ['foreign-host /approvals/0/hosts/0'],
    { approvals: [] },
  ],
  [
    { approvals: [{ service: 'google-meet', hosts: ['*.google.com'] }] },
    ['foreign-host /approvals/0/hosts/0'],
    { approvals: [] },
  ],
  [{ alternatives: [{ id: 'opentlk' }] }, ['unknown-alternative /alternatives/0/id'], { alternatives: [] }],
])('%j', (input, expected, policy) => {
  const read = parsePolicy(input, sampleCatalogue);
  expect(read.findings.map(({ pointer, code }) => `${code} ${pointer}`)).toEqual(expected);
  expect(read.policy).toEqual(policy);
});
