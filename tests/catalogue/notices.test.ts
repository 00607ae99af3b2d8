import { expect, test } from 'vitest';
import { writeBannerLabels } from '../../locales/labels.ts';
import { createTranslate } from '../../locales/translate.ts';
import { findRedServices } from '../../rules/catalogue/facts.ts';
import { composeReasons } from '../../rules/notice/compose-reasons.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { composeSnapshot } from '../../rules/snapshot/compose-snapshot.ts';
import { languages } from '../../rules/text/language.ts';
import { catalogue } from './real-catalogue.ts';

function snapshotFor(policy: Policy, language: (typeof languages)[number]) {
  const translate = createTranslate(language);
  return composeSnapshot({
    rules: compileRules(policy, catalogue),
    policy,
    catalogue,
    findings: { errors: 0, warnings: 0 },
    language,
    translate,
    labels: writeBannerLabels(translate, 30),
    linkLabels: null,
    waiting: [],
    maxBytes: Number.POSITIVE_INFINITY,
    now: new Date(catalogue.about.date),
  });
}

test.each(languages)('unchecked claims never reach a banner (%s)', (language) => {
  // With this policy every service of the catalogue has a notice.
  const { notices, header } = snapshotFor({ mode: 'allowlist' }, language);
  expect(Object.keys(notices)).toEqual(Object.keys(catalogue.services));
  const reasons = Object.values(notices).flatMap((notice) => notice.reasons);
  const unchecked = reasons.filter(({ id }) => !isChecked(catalogue.claims[id]));
  expect(
    unchecked.map(({ id }) => `claims/${id}.yaml: must not be shown: verified is G or S, or confidence low`),
  ).toEqual([]);
  expect(header.alternatives.filter(({ id }) => !isChecked(catalogue.alternatives[id]))).toEqual([]);
});

test('unchecked claims never reach the list of all reasons', () => {
  const context = { catalogue, language: 'de', translate: createTranslate('de') } as const;
  const shown = Object.keys(catalogue.services).flatMap((id) => composeReasons(id, context));
  expect(shown.filter(({ id }) => !isChecked(catalogue.claims[id]))).toEqual([]);
  expect(
    shown.filter(({ sources }) => sources.length === 0).map(({ id }) => `claims/${id}.yaml: add a source`),
  ).toEqual([]);
});

test('every service that an assessment in force rates red has a reason in its notice', () => {
  const { notices } = snapshotFor({}, 'de');
  const red = [...findRedServices(catalogue).keys()];
  expect(Object.keys(notices).sort()).toEqual([...red].sort());
  const missing = red.filter((id) => !notices[id]?.reasons.length);
  expect(missing.map((id) => `services/${id}.yaml: rated red: add a claim about it: npm run new:claim`)).toEqual(
    [],
  );
});

test('berlin-v2 is in force and rates services red', () => {
  const red = catalogue.assessments['berlin-v2']?.ratings.filter(({ rating }) => rating === 'red') ?? [];
  const { notices } = snapshotFor({}, 'de');
  expect(red.length).toBeGreaterThan(0);
  expect(red.filter(({ service }) => !notices[service]?.reasons.length)).toEqual([]);
});

test('without a policy every notice names the authority and the year of its assessment', () => {
  const { notices } = snapshotFor({}, 'de');
  const missing = [...findRedServices(catalogue)].filter(([id, { authority, date }]) => {
    const shown = `${notices[id]?.headline} ${notices[id]?.note}`;
    return !shown.includes(authority.de) || !shown.includes(date.slice(0, 4));
  });
  expect(missing.map(([id]) => id)).toEqual([]);
});

function isChecked(fact: { verified: string; confidence: string } | undefined): boolean {
  return fact !== undefined && ['R', 'M', 'F', 'C'].includes(fact.verified) && fact.confidence !== 'low';
}
