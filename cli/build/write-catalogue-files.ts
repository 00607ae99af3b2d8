import { type Catalogue, catalogueSchema } from '../../rules/catalogue/schema.ts';
import { createManagedSchema } from '../../rules/policy/model/managed-schema.ts';
import { z } from '../../rules/zod.ts';

/** Generated files of the extension: the catalogue for us and others, its schema, Chrome's policy schema. */
export function writeCatalogueFiles(catalogue: Catalogue): { relativeDest: string; contents: string }[] {
  return [
    { relativeDest: 'catalogue.json', contents: JSON.stringify(shortenExamples(catalogue)) },
    { relativeDest: 'catalogue.schema.json', contents: JSON.stringify(z.toJSONSchema(catalogueSchema), null, 2) },
    { relativeDest: 'managed-schema.json', contents: JSON.stringify(createManagedSchema('en'), null, 2) },
  ];
}

/** The other examples are for tests only: the admin page shows the first. */
function shortenExamples({ services, engines, ...rest }: Catalogue): Catalogue {
  return { ...rest, services: keepFirst(services), engines: keepFirst(engines) };
}

function keepFirst<Entry extends { examples: { match: string[]; miss: string[] } }>(
  records: Record<string, Entry>,
) {
  const keep = (record: Entry) => ({
    ...record,
    examples: { match: record.examples.match.slice(0, 1), miss: [] },
  });
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, keep(record)]));
}
