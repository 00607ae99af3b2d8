import { browser } from 'wxt/browser';
import { addTrailingDots } from '../rules/catalogue/add-trailing-dots.ts';
import type { Rules } from '../rules/judge/rules.ts';
import { listMatchPatterns } from '../rules/policy/list-match-patterns.ts';

export interface Pages {
  matches: string[];
  excludeMatches: string[];
}

/** Match patterns of listed pages, without those whose hosts we have no permission for: there nothing would run. */
export async function listPermittedPages(rules: Omit<Rules, 'schemes'>): Promise<Pages> {
  const { matches, excludeMatches } = spellOut(listMatchPatterns(rules));
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins.map(hostOf));
  const isGranted = (host: string) => granted.has('*') || granted.has(host) || granted.has(`*.${host}`);
  return { matches: matches.filter((pattern) => isGranted(hostOf(pattern))), excludeMatches };
}

function spellOut({ matches, excludeMatches }: Pages): Pages {
  if (!import.meta.env.FIREFOX) return { matches, excludeMatches };
  return { matches: addTrailingDots(matches), excludeMatches: addTrailingDots(excludeMatches) };
}

function hostOf(pattern: string): string {
  return pattern.split('://')[1]?.split('/')[0] ?? '';
}
