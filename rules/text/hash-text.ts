/** FNV-1a, 32 bit: for names and signatures, never for secrets. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A short signature of what is said about a service: it changes when the facts do. */
export function fingerprintFacts(facts: unknown): string {
  return hashText(JSON.stringify(facts)).toString(16);
}
