import { expect, it } from 'vitest';
import { readAdminTab } from '../../../rules/admin/admin-tab.ts';

it('opens the diagnosis where the address names no tab', () => {
  expect(readAdminTab('')).toBe('diagnose');
  expect(readAdminTab('#build')).toBe('build');
  expect(readAdminTab('#unknown')).toBe('diagnose');
});
