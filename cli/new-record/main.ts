import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRecord, type RecordKind, recordKinds } from './create-record.ts';

const nextSteps: Readonly<Record<RecordKind, string>> = {
  service: 'Fill it in, then run `npm test`. A reason to warn of it is a claim: npm run new:claim',
  claim: 'Fill it in, then run `npm test`. It needs a source: npm run new:source',
  source: 'Fill it in, name its id under `sources` of a claim or an assessment, then run `npm test`.',
};

const { values, positionals } = parseArgs({ options: { folder: { type: 'string' } }, allowPositionals: true });
const [kind, id] = positionals;
const known = recordKinds.find((name) => name === kind);

if (!known || !id) {
  console.error(
    `Say which record and under which id: ${recordKinds.join(' | ')} ID, as in: new:claim -- zoom-notes-2026`,
  );
  process.exitCode = 2;
} else {
  const folder = values.folder ?? fileURLToPath(new URL('../../catalogue', import.meta.url));
  const creation = createRecord(known, id, folder);
  if (creation.kind === 'refused') {
    console.error(creation.reason);
    process.exitCode = 1;
  } else console.log(`${relative(process.cwd(), creation.file)}\n${nextSteps[known]}`);
}
