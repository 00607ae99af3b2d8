import { expect, it } from 'vitest';
import { readAdminTab } from '../../../components/admin/AdminPage.tsx';

it('opens the diagnosis if the address names no tab', () => {
  expect(readAdminTab('')).toBe('diagnose');
  expect(readAdminTab('#build')).toBe('build');
  expect(readAdminTab('#unknown')).toBe('diagnose');
});
