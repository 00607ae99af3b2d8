import type { Finding } from '../policy/findings/finding.ts';
import { sayFinding } from '../policy/findings/say-finding.ts';
import { isAtOrBelow } from '../policy/json.ts';
import { type Language, localeOf } from '../text/language.ts';

export interface FieldFinding {
  pointer: string;
  severity: Finding['severity'];
  /** Without the place: it stands at its field. */
  sentence: string;
}

/** Findings by the JSON Pointer of the field they stand at. */
export function groupFindings(findings: readonly Finding[], language: Language): Map<string, FieldFinding[]> {
  const groups = new Map<string, FieldFinding[]>();
  for (const finding of findings) {
    const { pointer, severity } = finding;
    const sentence = sayFinding(finding, localeOf(language));
    const group = groups.get(pointer) ?? [];
    groups.set(pointer, [...group, { pointer, severity, sentence }]);
  }
  return groups;
}

/** How many errors lie at a place of the policy or below it. */
export function countErrors(findings: ReadonlyMap<string, FieldFinding[]>, pointer: string): number {
  return [...findings.values()]
    .flat()
    .filter((finding) => finding.severity === 'error' && isAtOrBelow(finding.pointer, pointer)).length;
}
