import { readCatalogue } from '../../cli/build/read-catalogue.ts';
import { readAddress } from '../../rules/hosts/address.ts';
import { judge } from '../../rules/judge/judge.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';

export const catalogue = readCatalogue();
const rules = compileRules({}, catalogue);

const now = new Date();

/** The service that an address leads to, or `-`. */
export function serviceOf(url: string): string {
  const verdict = judge(readAddress(url), rules, now);
  return verdict.kind === 'listed' ? verdict.service : '-';
}
