import { judge } from '../judge/judge.ts';
import type { Rules } from '../judge/rules.ts';
import { unwrapLink } from './unwrap-link.ts';

/** The host stands in front: what follows these characters changes no verdict on a link. */
const mostCharacters = 8_192;

/** The listed service that a link leads to, through wrappers, or null where nothing is to be said. */
export function judgeLink(link: string, rules: Rules, now: Date): string | null {
  const verdict = judge(unwrapLink(link.slice(0, mostCharacters)), rules, now);
  return verdict.kind === 'listed' && verdict.level !== 'off' ? verdict.service : null;
}
