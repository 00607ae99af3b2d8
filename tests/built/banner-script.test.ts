import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../../cli/build/build-extension.ts';

describe.each(['chromium', 'firefox'] as const)('the banner script for %s', (name) => {
  const script = readFileSync(join(builtFolder(name, 'production'), 'banner.js'), 'utf8');

  it.each([
    // WXT imports it wherever something is named `browser`, even a parameter.
    ['the polyfill', /mozWebExtensionPolyfill/],
    ['zod', /ZodError|safeParse/],
    ['the i18n library', /i18next/],
    ['the catalogue', /Berliner Beauftragte/],
    ["WXT's takeover, which pages can forge", /content-script-started/],
    ['an open shadow root', /attachShadow\(\{mode:"?open/],
    ['an evaluated string', /\beval\(|new Function\(/],
  ])('is free of %s', (_what, pattern) => {
    expect(script).not.toMatch(pattern);
  });

  it('closes its shadow root', () => {
    expect(script).toMatch(/closed/);
  });
});
