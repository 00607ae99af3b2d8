import { sayFinding } from '../../rules/policy/describe-finding.ts';
import type { Finding } from '../../rules/policy/finding.ts';

/** One finding a line: severity, JSON Pointer (`#` for the whole policy) and sentence. */
export function listFindings(findings: readonly Finding[], language: 'de' | 'en'): string {
  const lines = findings.map(
    (finding) => `${finding.severity} ${finding.pointer || '#'} ${sayFinding(finding, language)}\n`,
  );
  return lines.join('');
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
