import { closestMatch } from 'leven';
import { excerpt } from '../../text/clean-text.ts';
import { expectations, type SelfExplaining } from '../findings/expectations.ts';
import type { Finding, FindingCode, WarningCode } from '../findings/finding.ts';

/** The known name that a mistyped one most likely means, or null. */
export function nearestName(mistyped: string, known: readonly string[]): string | null {
  if (mistyped.length > 64) return null;
  const wanted = mistyped.toLowerCase();
  const sameLetters = known.find((name) => name.toLowerCase() === wanted);
  const maxDistance = Math.max(1, Math.floor(mistyped.length / 3));
  return sameLetters ?? closestMatch(mistyped, known, { maxDistance }) ?? null;
}

const warnings = {
  'unknown-key': true,
  'json-text': true,
  'characters-removed': true,
  'no-german': true,
  'duplicate-host': true,
  'list-without-effect': true,
} as const satisfies Record<WarningCode, true>;

const isWarning = (code: FindingCode): boolean => Object.hasOwn(warnings, code);

/** Collects findings and remembers where in the input each part of the result came from. */
export type Reading = {
  findings: Finding[];
  pointers: WeakMap<object, string>;
  /** For lists: the place each kept entry had in the input. */
  places: WeakMap<readonly unknown[], readonly number[]>;
};

export const newReading = (): Reading => ({ findings: [], pointers: new WeakMap(), places: new WeakMap() });

export function report(reading: Reading, pointer: string, code: SelfExplaining, found: unknown): void {
  reportWith(reading, pointer, { code, expected: expectations[code] }, found);
}

export function reportWith(
  reading: Reading,
  pointer: string,
  what: { code: FindingCode; expected: string },
  found: unknown,
): void {
  const severity = isWarning(what.code) ? 'warning' : 'error';
  reading.findings.push({ severity, pointer, ...what, found: what.code === 'private-key' ? '…' : excerpt(found) });
}

/** One more step of a JSON Pointer, escaped as RFC 6901 has it. */
export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const pointerOf = (reading: Reading, part: object): string => reading.pointers.get(part) ?? '';

export const pointerOfEntry = (reading: Reading, list: readonly unknown[], index: number): string =>
  step(pointerOf(reading, list), reading.places.get(list)?.[index] ?? index);
