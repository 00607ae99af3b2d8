import { browser } from 'wxt/browser';
import { writeBannerLabels, writeLinkLabels } from '../locales/labels.ts';
import { createTranslate } from '../locales/translate.ts';
import { loadCatalogue } from '../platform/own-resources.ts';
import { readStore } from '../platform/store.ts';
import { compileRules } from '../rules/policy/compile-rules.ts';
import { policyDefaults } from '../rules/policy/model/schema.ts';
import { parsePolicy } from '../rules/policy/read/parse-policy.ts';
import { composeSnapshot } from '../rules/snapshot/compose-snapshot.ts';
import { maxSnapshotBytes } from '../rules/snapshot/snapshot-size.ts';
import { resolveLanguage } from '../rules/text/language.ts';
import { injectIntoOpenTabs, registerScripts } from './content-scripts.ts';
import { setNetworkRules } from './network-rules.ts';
import { restorePassages } from './passages.ts';
import { writeSnapshot } from './snapshot.ts';
import { listWantedScripts } from './wanted-scripts.ts';

/** Compiles a raw policy and brings snapshot, scripts and network rules in line with it. Idempotent. */
export async function applyPolicy(raw: unknown): Promise<void> {
  const catalogue = await loadCatalogue();
  const { policy, findings } = parsePolicy(raw, catalogue);
  const rules = compileRules(policy, catalogue);
  const { language: chosen = null } = await readStore(['language']);
  const language = resolveLanguage({
    chosen,
    policy: policy.language,
    browserLanguage: browser.i18n.getUILanguage(),
  });
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
    now: new Date(),
  });
  await writeSnapshot(snapshot);
  await setNetworkRules(rules);
  await restorePassages(new Date());
  const changed = await registerScripts(scripts);
  // Each page is checked for engines only once, so those wait for the next load.
  await Promise.all(changed.filter(({ id }) => id !== 'engine').map(injectIntoOpenTabs));
}
