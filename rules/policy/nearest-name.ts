import { closestMatch } from 'leven';

/** The known name that a mistyped one most likely means, or null. */
export function nearestName(mistyped: string, known: readonly string[]): string | null {
  if (mistyped.length > 64) return null;
  const wanted = mistyped.toLowerCase();
  const sameLetters = known.find((name) => name.toLowerCase() === wanted);
  const maxDistance = Math.max(1, Math.floor(mistyped.length / 3));
  return sameLetters ?? closestMatch(mistyped, known, { maxDistance }) ?? null;
}
