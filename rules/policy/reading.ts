import { excerpt } from '../text/clean-text.ts';
import { expectations, type SelfExplaining } from './expectations.ts';
import type { Finding, FindingCode, WarningCode } from './finding.ts';

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
