import { expect, it } from 'vitest';
import { exampleAddress } from '../../../rules/admin/preview.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { catalogue } from '../../catalogue/real-catalogue.ts';

const own = (host: string): Policy => ({ customServices: [{ id: 'acme', name: 'Acme Talk', hosts: [host] }] });

it.each<[service: string, policy: Policy, address: RegExp]>([
  ['zoom', {}, /^https:\/\/.*zoom/],
  ['acme', own('talk.acme.example'), /^https:\/\/talk\.acme\.example$/],
  ['acme', own('*.acme.example'), /^https:\/\/www\.acme\.example$/],
  ['nix', {}, /^https:\/\/example\.org$/],
])('an address of %s under %j', (service, policy, address) => {
  expect(exampleAddress(service, policy, catalogue)).toMatch(address);
});
