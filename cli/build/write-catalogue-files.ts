import { type Catalogue, catalogueSchema } from '../../rules/catalogue/schema.ts';
import { writeManagedSchema } from '../../rules/policy/write-managed-schema.ts';
import { z } from '../../rules/zod.ts';

/** Generated files that lie beside the scripts: the catalogue for us and others, its schema, Chrome's policy schema. */
export function writeCatalogueFiles(catalogue: Catalogue): { relativeDest: string; contents: string }[] {
  return [
    { relativeDest: 'catalogue.json', contents: JSON.stringify(leaveOutTrials(catalogue)) },
    { relativeDest: 'catalogue.schema.json', contents: JSON.stringify(z.toJSONSchema(catalogueSchema), null, 2) },
    { relativeDest: 'managed-schema.json', contents: JSON.stringify(writeManagedSchema('en'), null, 2) },
  ];
}

/** Of the addresses that tests try, the admin page shows the first. */
function leaveOutTrials({ services, engines, ...rest }: Catalogue): Catalogue {
  return { ...rest, services: keepFirst(services), engines: keepFirst(engines) };
}

function keepFirst<Tried extends { examples: { match: string[]; miss: string[] } }>(
  records: Record<string, Tried>,
) {
  const keep = (record: Tried) => ({
    ...record,
    examples: { match: record.examples.match.slice(0, 1), miss: [] },
  });
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, keep(record)]));
}
