import { writeBannerLabels, writeLinkLabels } from '../../../locales/labels.ts';
import { createTranslate } from '../../../locales/translate.ts';
import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import { compileRules } from '../../../rules/policy/compile-rules.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { composeSnapshot, type Snapshot } from '../../../rules/snapshot/compose-snapshot.ts';
import type { Language } from '../../../rules/text/language.ts';
import { sampleCatalogue as guideCatalogue, service } from '../guide/sample.ts';

export const now = new Date(2026, 10, 24, 12);

const engine = (name: string, own: string | null): Catalogue['engines'][string] => ({
  name,
  licence: null,
  service: own,
  shapes: [{ path: '/html5client/**', role: 'call', strength: 'strong' }],
  signatures: [{ kind: 'title', value: name, strength: 'strong' }],
  examples: { match: [], miss: [] },
});

/** One service that the list warns about, with every kind of host, and two that only a policy lists. */
export const sampleCatalogue: Catalogue = {
  ...guideCatalogue,
  services: {
    zoom: service('Zoom', {
      hosts: ['zoom.us', '*.zoom.us'],
      excludedHosts: ['support.zoom.us', 'zoom.us/blog'],
      shapes: [
        { path: '/j/{digits}', role: 'join' },
        { path: '/wc/{digits}/**', role: 'call' },
      ],
      schemes: ['zoommtg'],
      webClient: { invitation: '/j/{digits}', browser: '/wc/join/{digits}' },
    }),
    mueller: service('Müller', { hosts: ['müller.example'] }),
    wire: service('Wire', { hosts: ['app.wire.com'] }),
  },
  engines: { bigbluebutton: engine('BigBlueButton', null), 'wire-web': engine('wire-webapp', 'wire') },
};

/** The snapshot of a policy over the sample catalogue. */
export function sampleSnapshot(
  policy: Policy = {},
  language: Language = 'de',
  maxBytes = Number.POSITIVE_INFINITY,
): Snapshot {
  const translate = createTranslate(language);
  return composeSnapshot({
    rules: compileRules(policy, sampleCatalogue),
    policy,
    catalogue: sampleCatalogue,
    findings: { errors: 0, warnings: 0 },
    language,
    translate,
    labels: writeBannerLabels(translate, 30),
    linkLabels: writeLinkLabels(translate),
    waiting: [],
    maxBytes,
    now,
  });
}
