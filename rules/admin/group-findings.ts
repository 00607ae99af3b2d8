import type { Finding } from '../policy/finding.ts';
import type { Language } from '../text/language.ts';
import { sayFinding } from './say-finding.ts';

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
    const sentence = sayFinding(finding, language === 'en' ? 'en' : 'de');
    const group = groups.get(pointer) ?? [];
    groups.set(pointer, [...group, { pointer, severity, sentence }]);
  }
  return groups;
}
