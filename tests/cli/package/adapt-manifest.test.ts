import { describe, expect, it } from 'vitest';
import { adaptForChromium, adaptForFirefox, adaptManifest } from '../../../cli/package/adapt-manifest.ts';

const built = {
  name: 'Konferenzlotse',
  version: '0.1.0',
  host_permissions: ['*://*.zoom.us/*'],
  optional_host_permissions: ['*://*/*'],
  browser_specific_settings: { gecko: { id: 'konferenzlotse@konferenzlotse', strict_min_version: '140.0' } },
};
const nothing = { extraPermissions: [], allSites: false, build: 0 };
const acme = { ...nothing, extraPermissions: ['*://meet.acme.example/*'] };

describe('the manifest of a package', () => {
  it('without hosts of a policy is the one that was built', () => {
    expect(JSON.stringify(adaptManifest(built, nothing))).toBe(JSON.stringify(built));
    expect(adaptForFirefox(built, { geckoId: null, updateUrl: null }, nothing)).toEqual(built);
    expect(adaptForChromium(built, { key: 'KEY', updateUrl: null }, nothing)).toEqual({ ...built, key: 'KEY' });
  });

  it('permits the hosts of the policy beside those of the catalogue', () => {
    const { host_permissions } = adaptForChromium(built, { key: 'KEY', updateUrl: null }, acme);
    expect(host_permissions).toEqual(['*://*.zoom.us/*', '*://meet.acme.example/*']);
  });

  it('names them for Firefox with the trailing dot as well', () => {
    const { host_permissions } = adaptForFirefox(built, { geckoId: null, updateUrl: null }, acme);
    expect(host_permissions).toEqual(['*://*.zoom.us/*', '*://meet.acme.example/*', '*://meet.acme.example./*']);
  });

  it('with permission for all sites names no other, and asks for none', () => {
    expect(adaptManifest(built, { ...acme, allSites: true })).toMatchObject({
      host_permissions: ['*://*/*'],
      optional_host_permissions: [],
    });
  });

  it.each([
    [0, '0.1.0'],
    [1, '0.1.0.1'],
    [12, '0.1.0.12'],
  ])('packaged as build %i has version %s', (build, version) => {
    expect(adaptManifest(built, { ...nothing, build }).version).toBe(version);
  });

  it('says where newer versions are', () => {
    const updateUrl = 'https://updates.kreis.example/update.xml';
    expect(adaptForChromium(built, { key: 'KEY', updateUrl }, nothing)).toMatchObject({ update_url: updateUrl });
    const firefox = adaptForFirefox(built, { geckoId: 'lotse@kreis.example', updateUrl }, nothing);
    expect(firefox.browser_specific_settings.gecko).toEqual({
      id: 'lotse@kreis.example',
      strict_min_version: '140.0',
      update_url: updateUrl,
    });
  });
});
