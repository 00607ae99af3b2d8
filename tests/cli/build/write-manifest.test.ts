import { expect, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { writeManifest } from '../../../cli/build/write-manifest.ts';
import { extensionIdOf } from '../../../cli/package/signing-key.ts';
import { chromiumId } from '../../../rules/policy/artefacts/extension.ts';

const catalogue = readCatalogue();

test('Chromium derives the id that policies name from the key in the manifest', () => {
  const { key = '' } = writeManifest('chrome', catalogue);
  expect(extensionIdOf(key)).toBe(chromiumId);
  expect(chromiumId).toMatch(/^[a-p]{32}$/);
});

test('Firefox reads the id that policies name from the manifest', () => {
  const { browser_specific_settings } = writeManifest('firefox', catalogue);
  expect(browser_specific_settings?.gecko?.id).toBe('konferenzlotse@konferenzlotse');
});
