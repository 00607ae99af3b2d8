import { expect, it } from 'vitest';
import { listMissingHosts } from '../../../rules/browser-rules/permissions.ts';

const policy = {
  customServices: [{ id: 'acme', name: 'Acme', hosts: ['meet.acme.example', '*.rooms.acme.example'] }],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }],
  webmail: ['https://webmail.kreis.example/*'],
};
const missing = (...origins: string[]) => listMissingHosts(policy, origins).map(({ pattern }) => pattern);

it('names the hosts that no granted pattern holds', () => {
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

it('has nothing to name where every site is allowed', () => {
  expect(missing('*://*/*')).toEqual([]);
});
