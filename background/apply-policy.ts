import { browser } from 'wxt/browser';
import { writeBannerLabels, writeLinkLabels } from '../locales/labels.ts';
import { createTranslate } from '../locales/translate.ts';
import { loadCatalogue } from '../platform/own-resources.ts';
import { readStore } from '../platform/store.ts';
import type { Rules } from '../rules/judge/rules.ts';
import { compileRules } from '../rules/policy/compile-rules.ts';
import { type Policy, policyDefaults } from '../rules/policy/model/schema.ts';
import { parsePolicy } from '../rules/policy/read/parse-policy.ts';
import { composeSnapshot, type Snapshot } from '../rules/snapshot/compose-snapshot.ts';
import { maxSnapshotBytes } from '../rules/snapshot/snapshot-size.ts';
import { resolveLanguage } from '../rules/text/language.ts';
import { injectIntoOpenTabs, registerScripts, type WantedScript } from './content-scripts.ts';
import { attempt, type Failed } from './failures.ts';
import { setNetworkRules } from './network-rules.ts';
import { watchPassages } from './passages.ts';
import { writeSnapshot } from './snapshot.ts';
import { listWantedScripts } from './wanted-scripts.ts';

/** Compiles a raw policy and brings scripts, snapshot and network rules in line with it; returns what failed. Idempotent. */
export async function applyPolicy(raw: unknown): Promise<Failed[]> {
  const now = new Date();
  const { rules, scripts, snapshot } = await preparePolicy(raw, now);
  const changed: WantedScript[] = [];
  // Snapshot before network rules: the pause page must not judge by an outdated snapshot.
  const failed = [
    ...(await attempt('content-scripts', () => registerScripts(scripts, (script) => changed.push(script)))),
    ...(await attempt('snapshot', () => writeSnapshot(snapshot))),
    ...(await attempt('network-rules', () => setNetworkRules(rules, now))),
    ...(await attempt('passages', () => watchPassages(now))),
  ];
  // Not awaited: a tab that is frozen or shows a dialog never answers. Each page is checked for engines only once, so
  // those wait for the next load.
  for (const script of changed.filter(({ id }) => id !== 'engine')) void injectIntoOpenTabs(script);
  return failed;
}

async function preparePolicy(
  raw: unknown,
  now: Date,
): Promise<{ rules: Rules; scripts: WantedScript[]; snapshot: Snapshot }> {
  const catalogue = await loadCatalogue();
  const { policy, findings } = parsePolicy(raw, catalogue);
  const rules = compileRules(policy, catalogue);
  const language = await readEffectiveLanguage(policy);
  const translate = createTranslate(language);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { scripts, waiting } = await listWantedScripts(policy, rules);
  const snapshot = composeSnapshot({
    rules,
    policy,
    catalogue,
    findings: { errors, warnings: findings.length - errors },
    language,
    translate,
    labels: writeBannerLabels(translate, policy.snoozeDays ?? policyDefaults.snoozeDays),
    linkLabels: writeLinkLabels(translate),
    waiting,
    maxBytes: maxSnapshotBytes(raw),
    now,
  });
  return { rules, scripts, snapshot };
}

async function readEffectiveLanguage(policy: Policy) {
  // An unreadable store must not keep the policy from being applied.
  const { language: chosen = null } = await readStore(['language']).catch(() => ({ language: null }));
  return resolveLanguage({ chosen, policy: policy.language, browserLanguage: browser.i18n.getUILanguage() });
}
