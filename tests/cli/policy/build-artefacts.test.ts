import { expect, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { findIds } from '../../../cli/policy/build-artefacts.ts';

test('the ids are those of the manifests, in the form that browsers use', () => {
  const { extensionId, geckoId } = findIds(readCatalogue());
  expect(extensionId).toMatch(/^[a-p]{32}$/);
  expect(geckoId).toBe('konferenzlotse@konferenzlotse');
});
