import { readFileSync } from 'node:fs';

export type PolicyFileReading = { kind: 'read'; content: unknown } | { kind: 'unreadable'; reason: string };

export function readPolicyFile(file: string): PolicyFileReading {
  try {
    return { kind: 'read', content: JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', reason: `The policy file ${file} cannot be read: ${why}` };
  }
}
