import { browser } from 'wxt/browser';
import { listEnginePages } from '../rules/browser-rules/engine-pages.ts';
import { listMatchPatterns } from '../rules/browser-rules/match-patterns.ts';
import { addTrailingDots } from '../rules/hosts/match-pattern.ts';
import type { Rules } from '../rules/judge/rules.ts';
import type { Waiting } from '../rules/notice/notice.ts';
import type { Policy } from '../rules/policy/model/schema.ts';
import type { WantedScript } from './content-scripts.ts';

const links: Omit<WantedScript, 'id' | 'matches'> = {
  file: '/links.js',
  excludeMatches: [],
  runAt: 'document_end',
  allFrames: true,
  matchOriginAsFallback: false,
};

/** Only then browsers run the script in a page's frames of mails that have no address of their own. */
const isWholeHost = (pattern: string) => /^[^/]+:\/\/[^/]+\/\*$/.test(pattern);

/** The scripts that policy and permissions call for, and the keys of the policy that wait for a permission. */
export async function listWantedScripts(
  policy: Policy,
  rules: Rules,
): Promise<{ scripts: WantedScript[]; waiting: Waiting[] }> {
  const webmail = policy.webmail ?? [];
  const webmailGranted = await keepGranted(webmail);
  const engine = listEnginePages(policy, rules);
  const engineGranted = await keepGranted(engine.matches);
  const scripts: WantedScript[] = [
    {
      id: 'banner',
      file: '/banner.js',
      ...(await listPermittedPages(rules)),
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: false,
    },
    { ...links, id: 'links', matches: webmailGranted.filter(isWholeHost), matchOriginAsFallback: true },
    { ...links, id: 'links-below', matches: webmailGranted.filter((pattern) => !isWholeHost(pattern)) },
    {
      id: 'engine',
      file: '/engine.js',
      matches: engineGranted,
      excludeMatches: engine.excludeMatches,
      runAt: 'document_idle',
      allFrames: false,
      matchOriginAsFallback: false,
    },
  ];
  const waiting: Waiting[] = [];
  if (webmailGranted.length < webmail.length) waiting.push('webmail');
  if (engineGranted.length < engine.matches.length) waiting.push('detectEngines');
  return { scripts, waiting };
}

async function keepGranted(patterns: string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, index) => granted[index]);
}

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
