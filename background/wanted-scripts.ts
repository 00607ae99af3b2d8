import { browser } from 'wxt/browser';
import { listEnginePages } from '../rules/browser-rules/engine-pages.ts';
import { listMatchPatterns } from '../rules/browser-rules/match-patterns.ts';
import { addTrailingDots, indexPermissions, type Pages } from '../rules/hosts/match-pattern.ts';
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

/** Mails may be in frames without an address; browsers run scripts there only for patterns that cover a whole host. */
const isWholeHost = (pattern: string) => /^[^/]+:\/\/[^/]+\/\*$/.test(pattern);

/** The scripts that policy and permissions ask for, and the policy keys that wait for a permission. */
export async function listWantedScripts(
  policy: Policy,
  rules: Rules,
): Promise<{ scripts: WantedScript[]; waiting: Waiting[] }> {
  // Without the permission nothing would run.
  const isGranted = indexPermissions((await browser.permissions.getAll()).origins ?? []);
  const listed = listMatchPatterns(rules);
  const webmail = policy.webmail ?? [];
  const webmailGranted = webmail.filter(isGranted);
  const engine = listEnginePages(policy, rules);
  const engineGranted = engine.matches.filter(isGranted);
  const scripts: WantedScript[] = [
    {
      id: 'banner',
      file: '/banner.js',
      ...withTrailingDots({ ...listed, matches: listed.matches.filter(isGranted) }),
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

/** Firefox's match patterns miss hosts with a trailing dot. */
function withTrailingDots({ matches, excludeMatches }: Pages): Pages {
  if (!import.meta.env.FIREFOX) return { matches, excludeMatches };
  return { matches: addTrailingDots(matches), excludeMatches: addTrailingDots(excludeMatches) };
}
