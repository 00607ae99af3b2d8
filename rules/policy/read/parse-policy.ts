import type { Catalogue } from '../../catalogue/schema.ts';
import type { Finding } from '../findings/finding.ts';
import { policyShape } from '../model/keys.ts';
import type { Policy } from '../model/schema.ts';
import { checkReferences } from './check-references.ts';
import { readValue } from './read-value.ts';
import { newReading } from './reading.ts';

/** Accepts whatever a browser or a file delivers: valid parts apply, wrong ones are left out and reported. */
export function parsePolicy(
  input: unknown,
  catalogue: Pick<Catalogue, 'services' | 'alternatives'>,
): { policy: Policy; findings: Finding[] } {
  if (input === undefined) return { policy: {}, findings: [] };
  const reading = newReading();
  const outcome = readValue(policyShape, input, { pointer: '', reading });
  if (outcome.kind === 'dropped') return { policy: {}, findings: reading.findings };
  // Each part was read by the schema's own leaf, so the whole has its type.
  const policy = checkReferences(outcome.value as Policy, { catalogue, reading });
  return { policy, findings: reading.findings };
}
