import { expect, test } from 'vitest';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { approval, custom, type Mistake, sampleCatalogue } from '../sample.ts';

test.each<Mistake>([
  [null, ['wrong-type '], {}],
  ['x', ['wrong-type '], {}],
  [[], ['wrong-type '], {}],
  [{ level: 'blok' }, ['not-allowed /level'], {}],
  [{ level: 5, mode: 'allowlist' }, ['not-allowed /level'], { mode: 'allowlist' }],
  [{ mode: 'whitelist' }, ['not-allowed /mode'], {}],
  [{ language: 'fr' }, ['not-allowed /language'], {}],
  [{ passageMinutes: 0 }, ['out-of-range /passageMinutes'], {}],
  [{ passageMinutes: 1441 }, ['out-of-range /passageMinutes'], {}],
  [{ passageMinutes: 1.5 }, ['wrong-type /passageMinutes'], {}],
  [{ passageMinutes: '60' }, ['wrong-type /passageMinutes'], {}],
  [{ snoozeDays: -1 }, ['out-of-range /snoozeDays'], {}],
  [{ snoozeDays: 366 }, ['out-of-range /snoozeDays'], {}],
  [{ snoozeDays: null }, ['wrong-type /snoozeDays'], {}],
  [{ privateUse: 'true' }, ['wrong-type /privateUse'], {}],
  [{ detectEngines: 1 }, ['wrong-type /detectEngines'], {}],
  [{ snoozedays: 3 }, ['unknown-key /snoozedays'], {}],
  [{ 'a/b~c': 3 }, ['unknown-key /a~1b~0c'], {}],
  [JSON.parse('{"__proto__": 1, "constructor": 2}'), ['unknown-key /__proto__', 'unknown-key /constructor'], {}],
  [{ services: {} }, ['wrong-type /services'], {}],
  [{ services: [7, { id: 'zoom' }] }, ['wrong-type /services/0'], { services: [{ id: 'zoom' }] }],
  [{ services: [{ level: 'block' }] }, ['missing-key /services/0'], { services: [] }],
  [{ services: [{ id: 5 }] }, ['wrong-type /services/0/id', 'entry-left-out /services/0'], { services: [] }],
  [{ services: [{ id: 'zoom', level: 'x' }] }, ['not-allowed /services/0/level'], { services: [{ id: 'zoom' }] }],
  [{ services: [{ id: 'zoom', lvel: 'x' }] }, ['unknown-key /services/0/lvel'], { services: [{ id: 'zoom' }] }],
  [
    { services: [{ id: 'zoom', level: 'off' }, { id: 'zoom' }] },
    ['duplicate-id /services/1'],
    { services: [{ id: 'zoom', level: 'off' }] },
  ],
  [
    custom({ id: 'Acme Meet' }),
    ['bad-id /customServices/0/id', 'entry-left-out /customServices/0'],
    { customServices: [] },
  ],
  [
    custom({ id: 'a'.repeat(65) }),
    ['bad-id /customServices/0/id', 'entry-left-out /customServices/0'],
    { customServices: [] },
  ],
  [custom({ name: undefined }), ['missing-key /customServices/0'], { customServices: [] }],
  [
    custom({ hosts: 'acme.example' }),
    ['wrong-type /customServices/0/hosts', 'entry-left-out /customServices/0'],
    { customServices: [] },
  ],
  [
    custom({ hosts: [] }),
    ['empty /customServices/0/hosts', 'entry-left-out /customServices/0'],
    { customServices: [] },
  ],
  [
    custom({ hosts: ['a.example', 7] }),
    ['wrong-type /customServices/0/hosts/1'],
    custom({ hosts: ['a.example'] }),
  ],
  [
    custom({ hosts: ['*.com', 'a.example'] }),
    ['host-public-suffix /customServices/0/hosts/0'],
    custom({ hosts: ['a.example'] }),
  ],
  [
    custom({ hosts: ['a.example', 'A.example.'] }),
    ['duplicate-host /customServices/0/hosts/1'],
    custom({ hosts: ['a.example'] }),
  ],
  [custom({ reasons: ['', 'x'] }), ['empty /customServices/0/reasons/0'], custom({ reasons: ['x'] })],
  [approval({ decidedOn: '2026-02-30' }), ['bad-date /approvals/0/decidedOn'], approval({})],
  [approval({ decidedOn: '15.01.2026' }), ['bad-date /approvals/0/decidedOn'], approval({})],
  [
    approval({ validUntil: '2027-2-1' }),
    ['bad-date /approvals/0/validUntil', 'entry-left-out /approvals/0'],
    { approvals: [] },
  ],
  [
    { alternatives: [{ id: 'opentalk' }, { id: 'opentalk' }] },
    ['duplicate-id /alternatives/1'],
    { alternatives: [{ id: 'opentalk' }] },
  ],
  [
    { alternatives: [{ id: 'opentalk', startUrl: 'ftp://x' }] },
    ['bad-link /alternatives/0/startUrl'],
    { alternatives: [{ id: 'opentalk' }] },
  ],
  [
    { links: [{ title: 'x', url: 'javascript:alert(1)' }] },
    ['bad-link /links/0/url', 'entry-left-out /links/0'],
    { links: [] },
  ],
  [
    { links: [{ title: 'x', url: 'https://u:p@x.example/' }] },
    ['bad-link /links/0/url', 'entry-left-out /links/0'],
    { links: [] },
  ],
  [{ links: [{ url: 'https://x.example/' }] }, ['missing-key /links/0'], { links: [] }],
])('%j', (input, expected, policy) => {
  const read = parsePolicy(input, sampleCatalogue);
  expect(read.findings.map(({ pointer, code }) => `${code} ${pointer}`)).toEqual(expected);
  expect(read.policy).toEqual(policy);
});
