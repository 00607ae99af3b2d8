import { browser } from 'wxt/browser';
import { writeBannerLabels } from '../locales/banner-labels.ts';
import { writeLinkLabels } from '../locales/link-labels.ts';
import { createTranslate } from '../locales/translate.ts';
import { composeSnapshot } from '../rules/notice/compose-snapshot.ts';
import { resolveLanguage } from '../rules/notice/language.ts';
import { compileRules } from '../rules/policy/compile-rules.ts';
import { parsePolicy } from '../rules/policy/parse-policy.ts';
import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { listWantedScripts } from './list-wanted-scripts.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { registerScripts } from './register-scripts.ts';
import { readStore } from './store.ts';
import { writeSnapshot } from './write-snapshot.ts';

/** Compiles a policy as it arrived and makes snapshot and registration so. Doing it again changes nothing. */
export async function applyPolicy(raw: unknown): Promise<void> {
  const catalogue = await loadCatalogue();
  const { policy, findings } = parsePolicy(raw, catalogue);
  const rules = compileRules(policy, catalogue);
  const { language: chosen = null } = await readStore(['language']);
  const language = resolveLanguage({ chosen, policy: policy.language, browser: browser.i18n.getUILanguage() });
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
    labels: writeBannerLabels(translate),
    linkLabels: writeLinkLabels(translate),
    waiting,
    now: new Date(),
  });
  await writeSnapshot(snapshot);
  const changed = await registerScripts(scripts);
  // Engines are looked for at the next load: a page is looked at once.
  await Promise.all(changed.filter(({ id }) => id !== 'engine').map(injectIntoOpenTabs));
}
