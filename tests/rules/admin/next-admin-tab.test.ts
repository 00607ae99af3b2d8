import { expect, it } from 'vitest';
import { readAdminTab } from '../../../rules/admin/admin-tab.ts';
import { nextAdminTab } from '../../../rules/admin/next-admin-tab.ts';

it('goes round at both ends and leaves other keys alone', () => {
  expect(nextAdminTab('try', 'ArrowRight')).toBe('build');
  expect(nextAdminTab('build', 'ArrowLeft')).toBe('try');
  expect(nextAdminTab('try', 'Home')).toBe('build');
  expect(nextAdminTab('build', 'End')).toBe('try');
  expect(nextAdminTab('build', 'a')).toBeNull();
});

it('opens the diagnosis where the address names no tab', () => {
  expect(readAdminTab('')).toBe('diagnose');
  expect(readAdminTab('#build')).toBe('build');
  expect(readAdminTab('#unknown')).toBe('diagnose');
});
