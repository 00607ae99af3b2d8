import { describe, expect, it } from 'vitest';
import { writeUpdatesJson, writeUpdateXml } from '../../../cli/package/update-manifests.ts';

describe('update.xml', () => {
  it('names id, version, the lowest browser version and where the CRX lies', () => {
    const update = {
      extensionId: 'aemjhfeefpapbaehhidakcidimgojopa',
      version: '0.1.0.1',
      crxUrl: 'https://updates.kreis.example/konferenzlotse.crx?a=1&b=2',
      minimumVersion: '130',
    };
    expect(writeUpdateXml(update)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="aemjhfeefpapbaehhidakcidimgojopa">
    <updatecheck codebase="https://updates.kreis.example/konferenzlotse.crx?a=1&amp;b=2" version="0.1.0.1" prodversionmin="130"/>
  </app>
</gupdate>
`);
  });
});

describe('updates.json', () => {
  it('names version, the lowest browser version, where the XPI lies and its hash', () => {
    const update = {
      geckoId: 'konferenzlotse@konferenzlotse',
      version: '0.1.0.1',
      xpiUrl: 'https://updates.kreis.example/konferenzlotse.xpi',
      xpi: new TextEncoder().encode('abc'),
      minimumVersion: '140.0',
    };
    expect(JSON.parse(writeUpdatesJson(update))).toEqual({
      addons: {
        'konferenzlotse@konferenzlotse': {
          updates: [
            {
              version: '0.1.0.1',
              update_link: 'https://updates.kreis.example/konferenzlotse.xpi',
              update_hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
              applications: { gecko: { strict_min_version: '140.0' } },
            },
          ],
        },
      },
    });
  });
});
