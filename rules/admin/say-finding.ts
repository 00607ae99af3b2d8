import type { Finding } from '../policy/findings/finding.ts';
import { describeFinding } from '../policy/findings/say-finding.ts';

/** What is wrong, without the place: it stands at its field. */
export function sayFinding(finding: Finding, language: 'de' | 'en'): string {
  const sentence = describeFinding(finding, language);
  return sentence.slice(sentence.indexOf(': ', finding.pointer.length) + 2);
}
