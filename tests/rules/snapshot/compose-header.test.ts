import { describe, expect, it } from 'vitest';
import { writeBannerLabels } from '../../../locales/labels.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { composeHeader } from '../../../rules/snapshot/compose-header.ts';
import type { Language } from '../../../rules/text/language.ts';
import { noticeContext } from '../notice/sample.ts';

function header(policy: Policy = {}, language: Language = 'de') {
  const context = noticeContext({ policy, language });
  const labels = writeBannerLabels(context.translate, 30);
  return composeHeader({ ...context, labels, findings: { errors: 1, warnings: 2 }, waiting: ['webmail'] });
}

it('without a policy', () => {
  expect(header()).toMatchObject({
    language: 'de',
    sender: { kind: 'list' },
    alternatives: [{ id: 'beta' }],
    areAlternativesApproved: false,
    contact: null,
    links: [],
    replies: null,
    catalogue: { version: '2026.11', date: '23.11.2026' },
    policy: { kind: 'none', errors: 1, warnings: 2 },
    choices: { snoozeDays: 30, privateUse: true, passageMinutes: 60, reasons: [] },
    waiting: ['webmail'],
  });
});

describe('a policy', () => {
  it.each<[what: string, policy: Policy, expected: object]>([
    ['is managed once it says anything', { snoozeDays: 3 }, { policy: { kind: 'managed' } }],
    [
      'says what the employee may do',
      { snoozeDays: 0, privateUse: false, passageMinutes: 5, reasons: [{ de: 'Termin' }, 'Notfall'] },
      { choices: { snoozeDays: 0, privateUse: false, passageMinutes: 5, reasons: ['Termin', 'Notfall'] } },
    ],
    [
      'names a contact, complete or not',
      { organisation: { contact: { email: 'ds@kreis.example' } } },
      { contact: { name: null, email: 'ds@kreis.example', phone: null, url: null } },
    ],
    [
      'links to what explains it',
      { links: [{ title: { de: 'Anweisung' }, url: 'https://a.example/' }] },
      { links: [{ title: 'Anweisung', url: 'https://a.example/' }] },
    ],
    ['approves alternatives', { alternatives: [{ id: 'beta' }] }, { areAlternativesApproved: true }],
    ['brings its own replies', { replies: { short: { de: 'Nein.' } } }, { replies: { short: { de: 'Nein.' } } }],
  ])('%s', (_what, policy, expected) => expect(header(policy)).toMatchObject(expected));
});

it.each<[Language, string, string]>([
  ['de', '23.11.2026', 'Anweisung'],
  ['en', '23 November 2026', 'Directive'],
  ['de-simple', '23. November 2026', 'Anweisung'],
])('in %s: %s', (language, date, title) => {
  const links = [{ title: { de: 'Anweisung', en: 'Directive' }, url: 'https://a.example/' }];
  const found = header({ links }, language);
  expect([found.language, found.catalogue.date, found.links[0]?.title]).toEqual([language, date, title]);
});
