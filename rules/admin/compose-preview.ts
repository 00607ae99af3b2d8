import type { BannerLabels } from '../../locales/banner-labels.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { composeSnapshot, type Snapshot } from '../notice/compose-snapshot.ts';
import { compileRules } from '../policy/compile-rules.ts';
import type { Policy } from '../policy/schema.ts';
import type { Language } from '../text/language.ts';

/** In which language the preview speaks, and with which words. */
export interface Speech {
  language: Language;
  translate: Translate;
  labels: BannerLabels;
}

/** The snapshot that a policy would give, in a language that the administrator chooses. */
export function composePreview(policy: Policy, catalogue: Catalogue, speech: Speech, now: Date): Snapshot {
  const rules = compileRules(policy, catalogue);
  const findings = { errors: 0, warnings: 0 };
  return composeSnapshot({ ...speech, rules, policy, catalogue, findings, linkLabels: null, waiting: [], now });
}
