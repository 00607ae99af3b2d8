import { describe, expect, it } from 'vitest';
import { listExtraPermissions } from '../../../rules/browser-rules/permissions.ts';
import type { Policy } from '../../../rules/policy/schema.ts';

const granted = ['*://*.zoom.us/*', '*://meet.google.com/*'];
const own = (...hosts: string[]): Policy => ({ customServices: [{ id: 'own', name: 'Own', hosts }] });

describe('hosts of a policy that need a permission of their own', () => {
  it.each<[string, Policy, string[]]>([
    ['no hosts', { level: 'block' }, []],
    ['a host', own('meet.acme.example'), ['*://meet.acme.example/*']],
    ['hosts below', own('*.acme.example'), ['*://*.acme.example/*']],
    ['a host and those below it', own('acme.example', '*.acme.example'), ['*://*.acme.example/*']],
    ['the same host twice', own('b.example', 'a.example', 'b.example'), ['*://a.example/*', '*://b.example/*']],
    ['hosts of the catalogue', own('meet.google.com', 'zoom.us', 'eu.zoom.us', '*.zoom.us'), []],
    ['hosts below one of the catalogue', own('*.meet.google.com'), ['*://*.meet.google.com/*']],
    ['a name that only ends alike', own('notzoom.us'), ['*://notzoom.us/*']],
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

  it('none with permission for all sites', () => {
    expect(listExtraPermissions(own('meet.acme.example'), ['*://*/*'])).toEqual([]);
  });
});
