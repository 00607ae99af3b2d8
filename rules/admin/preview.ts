import type { BannerLabels } from '../../locales/labels.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { readUrl } from '../hosts/address.ts';
import { compileRules } from '../policy/compile-rules.ts';
import type { Policy } from '../policy/model/schema.ts';
import { composeSnapshot, type Snapshot } from '../snapshot/compose-snapshot.ts';
import type { Language } from '../text/language.ts';

export interface Speech {
  language: Language;
  translate: Translate;
  labels: BannerLabels;
}

/** The snapshot of a policy that is not in force, in any language. */
export function composePreview(policy: Policy, catalogue: Catalogue, speech: Speech, now: Date): Snapshot {
  const rules = compileRules(policy, catalogue);
  const findings = { errors: 0, warnings: 0 };
  return composeSnapshot({
    ...speech,
    rules,
    policy,
    catalogue,
    findings,
    linkLabels: null,
    waiting: [],
    maxBytes: Number.POSITIVE_INFINITY,
    now,
  });
}

/** An address where one would meet this service. */
export function exampleAddress(service: string, policy: Policy, catalogue: Pick<Catalogue, 'services'>): string {
  const own = policy.customServices?.find(({ id }) => id === service)?.hosts[0];
  const listed = catalogue.services[service];
  const address = listed?.examples.match[0] ?? own ?? listed?.hosts[0] ?? 'example.org';
  const shown = address.replace('*.', 'www.');
  return readUrl(shown) ? shown : `https://${shown}`;
}
