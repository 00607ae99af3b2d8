import { describe, expect, it, test } from 'vitest';
import {
  listExtraPermissions,
  listHostPermissions,
  listMissingHosts,
} from '../../../rules/browser-rules/permissions.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { catalogue } from '../../catalogue/real-catalogue.ts';

const granted = ['*://*.zoom.us/*', '*://meet.google.com/*'];
const own = (...hosts: string[]): Policy => ({ customServices: [{ id: 'own', name: 'Own', hosts }] });

describe('hosts of a policy that need a permission of their own', () => {
  it.each<[string, Policy, string[]]>([
    ['no hosts', { level: 'block' }, []],
    ['a host', own('meet.acme.example'), ['*://meet.acme.example/*']],
    ['subdomains', own('*.acme.example'), ['*://*.acme.example/*']],
    ['a host and its subdomains', own('acme.example', '*.acme.example'), ['*://*.acme.example/*']],
    ['the same host twice', own('b.example', 'a.example', 'b.example'), ['*://a.example/*', '*://b.example/*']],
    ['hosts of the catalogue', own('meet.google.com', 'zoom.us', 'eu.zoom.us', '*.zoom.us'), []],
    ['subdomains of a catalogue host', own('*.meet.google.com'), ['*://*.meet.google.com/*']],
    ['a name that merely ends the same', own('notzoom.us'), ['*://notzoom.us/*']],
    ['an approval in the catalogue', { approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }] }, []],
    [
      'an approval of an own service',
      { approvals: [{ service: 'own', hosts: ['a.acme.example'] }] },
      ['*://a.acme.example/*'],
    ],
    [
      'a page with marked links',
      { webmail: ['https://webmail.kreis.example/owa/*'] },
      ['https://webmail.kreis.example/*'],
    ],
    [
      'a page with marked links on an own service',
      { ...own('kreis.example'), webmail: ['https://kreis.example/*'] },
      ['*://kreis.example/*'],
    ],
  ])('%s', (_what, policy, permissions) => {
    expect(listExtraPermissions(policy, granted)).toEqual(permissions);
  });

  it('none if all sites are permitted', () => {
    expect(listExtraPermissions(own('meet.acme.example'), ['*://*/*'])).toEqual([]);
  });
});

const policy = {
  customServices: [{ id: 'acme', name: 'Acme', hosts: ['meet.acme.example', '*.rooms.acme.example'] }],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }],
  webmail: ['https://webmail.kreis.example/*'],
};
const missing = (...origins: string[]) => listMissingHosts(policy, origins).map(({ pattern }) => pattern);

it('names the hosts that no granted pattern covers', () => {
  expect(missing('*://*.zoom.us/*')).toEqual([
    'meet.acme.example',
    '*.rooms.acme.example',
    'webmail.kreis.example',
  ]);
  expect(missing('*://zoom.us/*', '*://*.acme.example/*', 'https://webmail.kreis.example/*')).toEqual([
    'kreis.zoom.us',
  ]);
  expect(missing('*://rooms.acme.example/*', '*://meet.acme.example/*', '*://*.zoom.us/*')).toEqual([
    '*.rooms.acme.example',
    'webmail.kreis.example',
  ]);
});

it('names nothing if every site is allowed', () => {
  expect(missing('*://*/*')).toEqual([]);
});

const permissions = listHostPermissions(catalogue);

test('no permission covers a domain that has other products', () => {
  const wide = ['*://*/*', '*://*.google.com/*', '*://*.microsoft.com/*', '*://*.live.com/*', '*://*.apple.com/*'];
  expect(permissions.filter((pattern) => wide.includes(pattern))).toEqual([]);
});

test('hosts below a permitted domain are not listed again, and paths are left out', () => {
  expect(permissions).toContain('*://*.zoom.us/*');
  expect(permissions).not.toContain('*://zoom.us/*');
  expect(permissions.filter((pattern) => !/^\*:\/\/[^/]+\/\*$/.test(pattern))).toEqual([]);
});
