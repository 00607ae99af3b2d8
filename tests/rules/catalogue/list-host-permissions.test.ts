import { expect, test } from 'vitest';
import { listHostPermissions } from '../../../rules/browser-rules/permissions.ts';
import { catalogue } from './real-catalogue.ts';

const permissions = listHostPermissions(catalogue);

test('no permission spans a domain that has other products', () => {
  const wide = ['*://*/*', '*://*.google.com/*', '*://*.microsoft.com/*', '*://*.live.com/*', '*://*.apple.com/*'];
  expect(permissions.filter((pattern) => wide.includes(pattern))).toEqual([]);
});

test('hosts below a permitted domain are not listed again, and paths are left out', () => {
  expect(permissions).toContain('*://*.zoom.us/*');
  expect(permissions).not.toContain('*://zoom.us/*');
  expect(permissions.filter((pattern) => !/^\*:\/\/[^/]+\/\*$/.test(pattern))).toEqual([]);
});
