import { isRecord } from '../policy/json.ts';
import { type Policy, policySchema } from '../policy/model/schema.ts';

export type PolicyFile =
  | { kind: 'policy'; policy: Record<string, unknown> }
  | { kind: 'unreadable'; reason: string };

/** Reads what was pasted or chosen as a file. What is wrong inside, parsePolicy says. */
export function readPolicyText(text: string): PolicyFile {
  try {
    // Windows editors put a byte order mark in front.
    const policy = findPolicy(JSON.parse(text.replace(/^\uFEFF/, '')));
    return isRecord(policy) ? { kind: 'policy', policy } : { kind: 'unreadable', reason: text.slice(0, 40) };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

const known = Object.keys(policySchema.shape);

/** The policy inside whatever deploys it: a file of Chromium or Firefox, a store's form, or the policy itself. */
function findPolicy(content: unknown): unknown {
  return search(content, 0) ?? content;
}

// Deep enough for policies → 3rdparty → Extensions → id.
const maxDepth = 5;

function search(content: unknown, depth: number): unknown {
  if (!isRecord(content) || depth > maxDepth) return null;
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

/** The policy as a file to keep, and to take over here again. */
export const writePolicyFile = (policy: Policy): string => `${JSON.stringify(policy, null, 2)}\n`;
