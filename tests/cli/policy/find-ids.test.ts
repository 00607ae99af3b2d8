import { expect, test } from 'vitest';
import { findIds } from '../../../cli/policy/find-ids.ts';
import { readCatalogue } from '../../../cli/read-catalogue.ts';

test('the ids are those of the manifests, in the form that browsers use', () => {
  const { extensionId, geckoId } = findIds(readCatalogue());
  expect(extensionId).toMatch(/^[a-p]{32}$/);
  expect(geckoId).toBe('konferenzlotse@konferenzlotse');
});
