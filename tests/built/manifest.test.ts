import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../../cli/build/build-extension.ts';
import { readCatalogue } from '../../cli/build/read-catalogue.ts';
import { listHostPermissions } from '../../rules/browser-rules/permissions.ts';

/** Shortcuts of these two forms that Chrome, Edge or Firefox use on Windows or Linux. */
const taken = [
  ...[...'ABCINPTWXZ'].map((key) => `Alt+Shift+${key}`),
  ...[...'ABCDEGHIJKLMNOPRSTUVWXYZ'].map((key) => `Ctrl+Shift+${key}`),
];

const hosts = listHostPermissions(readCatalogue());

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (name) => {
  const manifest = JSON.parse(readFileSync(join(builtFolder(name, 'production'), 'manifest.json'), 'utf8'));

  it('asks for exactly the permissions of the design', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('asks for the hosts of the catalogue and no others', () => {
    const withoutDots = manifest.host_permissions.map((pattern: string) => pattern.replace('./*', '/*'));
    expect([...new Set(withoutDots)].sort()).toEqual(hosts);
  });

  it('suggests a complete shortcut that no browser uses itself', () => {
    const { default: keys } = manifest.commands['focus-banner'].suggested_key;
    expect(keys).toMatch(/^(Alt|Ctrl)\+Shift\+[A-Z]$/);
    expect(taken).not.toContain(keys);
  });

  it('lets its own pages reach nothing but the package', () => {
    const directives = new Map(
      manifest.content_security_policy.extension_pages
        .split(';')
        .map((directive: string) => directive.trim().split(/ (.*)/s, 2)),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('img-src')).toBe("'self' data:");
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect([...directives.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('puts no script into any page by itself', () => {
    expect(manifest.content_scripts).toBeUndefined();
  });
});

it('tells Firefox that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(join(builtFolder('firefox', 'production'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
