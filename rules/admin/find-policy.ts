import { policySchema } from '../policy/schema.ts';
import { isRecord } from './is-record.ts';

const known = Object.keys(policySchema._zod.def.shape);

/** The policy inside whatever deploys it: a file of Chromium or Firefox, a store's form, or the policy itself. */
export function findPolicy(content: unknown): unknown {
  return search(content, 0) ?? content;
}

// Deep enough for policies → 3rdparty → Extensions → id.
const deepest = 5;

function search(content: unknown, depth: number): unknown {
  if (!isRecord(content) || depth > deepest) return null;
  if (Object.keys(content).some((key) => known.includes(key))) return unwrapValues(content);
  for (const part of Object.values(content)) {
    const found = search(part, depth + 1);
    if (found) return found;
  }
  return null;
}

/** Google Admin wraps each key as `{ "Value": … }`. */
function unwrapValues(content: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(content);
  const isWrapped = entries.every(([, part]) => isRecord(part) && Object.keys(part).join() === 'Value');
  if (!isWrapped) return content;
  return Object.fromEntries(entries.map(([key, part]) => [key, isRecord(part) ? part.Value : part]));
}
