import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../cli/browsers/find-browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const anyFile = import.meta.filename;

it.each([
  ['chromium', 'CHROMIUM_PATH'],
  ['firefox', 'FIREFOX_PATH'],
] as const)('%s is where %s says, before any usual place', (name, variable) => {
  vi.stubEnv(variable, anyFile);
  expect(findBrowser(name)).toBe(anyFile);
});

it.each(['', `${anyFile}/missing`])('“%s” is no browser: the usual places are asked', (path) => {
  vi.stubEnv('FIREFOX_PATH', undefined);
  const usual = findBrowser('firefox');
  vi.stubEnv('FIREFOX_PATH', path);
  expect(findBrowser('firefox')).toBe(usual);
});

it('the path of one browser says nothing of the other', () => {
  vi.stubEnv('CHROMIUM_PATH', anyFile);
  expect(findBrowser('firefox')).not.toBe(anyFile);
});
