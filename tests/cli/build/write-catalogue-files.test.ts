import { expect, it } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { writeCatalogueFiles } from '../../../cli/build/write-catalogue-files.ts';
import { catalogueSchema } from '../../../rules/catalogue/schema.ts';
import { z } from '../../../rules/zod.ts';

it('the catalogue that is shipped fits its schema, with one address of each service at most', () => {
  const shipped = writeCatalogueFiles(readCatalogue()).find(
    ({ relativeDest }) => relativeDest === 'catalogue.json',
  );
  const { services } = z.parse(catalogueSchema, JSON.parse(shipped?.contents ?? ''));
  expect(services.zoom?.examples).toEqual({ match: [readCatalogue().services.zoom?.examples.match[0]], miss: [] });
});
