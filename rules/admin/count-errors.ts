import type { FieldFinding } from './group-findings.ts';

/** How many errors lie at a place of the policy or below it. */
export function countErrors(findings: ReadonlyMap<string, FieldFinding[]>, pointer: string): number {
  return [...findings.values()]
    .flat()
    .filter((finding) => finding.severity === 'error' && isAtOrBelow(finding.pointer, pointer)).length;
}

const isAtOrBelow = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);
