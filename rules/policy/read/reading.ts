import { closestMatch } from 'leven';
import { excerpt } from '../../text/clean-text.ts';
import { expectations, type Finding, type SelfExplaining, severityOf } from '../findings/finding.ts';
import { step } from '../json.ts';

/** Collects findings, and remembers where in the input each part of the result came from. */
export type Reading = {
  findings: Finding[];
  pointers: WeakMap<object, string>;
  /** For lists: the index that each kept entry had in the input. */
  places: WeakMap<readonly unknown[], readonly number[]>;
};

export const newReading = (): Reading => ({ findings: [], pointers: new WeakMap(), places: new WeakMap() });

export function report(reading: Reading, pointer: string, code: SelfExplaining, found: unknown): void {
  reportWith(reading, pointer, { code, expected: expectations[code] }, found);
}

export function reportWith(
  { findings }: Reading,
  pointer: string,
  { code, expected }: Pick<Finding, 'code' | 'expected'>,
  found: unknown,
): void {
  // A pasted private key should not end up in a log as well.
  const shown = code === 'private-key' ? '…' : excerpt(found);
  findings.push({ severity: severityOf(code), pointer, code, expected, found: shown });
}

export const pointerOf = (reading: Reading, part: object): string => reading.pointers.get(part) ?? '';

export const pointerOfEntry = (reading: Reading, list: readonly unknown[], index: number): string =>
  step(pointerOf(reading, list), reading.places.get(list)?.[index] ?? index);

/** The known name that was most likely intended, or null. */
export function nearestName(mistyped: string, known: readonly string[]): string | null {
  if (mistyped.length > 64) return null;
  const wanted = mistyped.toLowerCase();
  const sameLetters = known.find((name) => name.toLowerCase() === wanted);
  const maxDistance = Math.max(1, Math.floor(mistyped.length / 3));
  return sameLetters ?? closestMatch(mistyped, known, { maxDistance }) ?? null;
}
