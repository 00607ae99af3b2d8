import { hashText } from '../judge/hash-text.ts';

/** A short signature of what is said of a service: it differs when the facts do. */
export function signFacts(facts: unknown): string {
  return hashText(JSON.stringify(facts)).toString(16);
}
