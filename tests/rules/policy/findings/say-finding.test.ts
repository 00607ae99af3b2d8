import { expect, test } from 'vitest';
import { describeFinding } from '../../../../rules/policy/findings/say-finding.ts';
import { findingSentences } from '../../../../rules/policy/findings/sentences.ts';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { sampleCatalogue } from '../sample.ts';

test.each<[input: unknown, de: string, en: string]>([
  [
    { snoozdays: 1 },
    '/snoozdays: Diesen Schlüssel gibt es nicht, er wird übergangen. Gemeint ist vielleicht „snoozeDays“.',
    '/snoozdays: There is no such key, it is ignored. Perhaps "snoozeDays" was meant.',
  ],
  [
    { links: [{ title: 'x', url: 'https://x.example/', qqqqqqqqqqqq: 1 }] },
    '/links/0/qqqqqqqqqqqq: Diesen Schlüssel gibt es nicht, er wird übergangen. Es gibt: title, url.',
    '/links/0/qqqqqqqqqqqq: There is no such key, it is ignored. There are: title, url.',
  ],
  [
    { level: 'blok' },
    '/level: "blok" ist hier nicht möglich. Erlaubt: off, inform, acknowledge, reason, block.',
    '/level: "blok" is not possible here. Allowed: off, inform, acknowledge, reason, block.',
  ],
  [7, 'Richtlinie: Hier muss ein Objekt stehen, nicht 7.', 'Policy: Must be: object; found 7.'],
  [
    { reasons: [7] },
    '/reasons/0: Hier muss ein Text oder ein Objekt stehen, nicht 7.',
    '/reasons/0: Must be: text or object; found 7.',
  ],
  [
    { reasons: ['x'.repeat(2001)] },
    '/reasons/0: Der Text ist länger als 2000 Zeichen.',
    '/reasons/0: The text is longer than 2000 characters.',
  ],
  [
    { passageMinutes: 0 },
    '/passageMinutes: 0 liegt außerhalb des Erlaubten (≥ 1).',
    '/passageMinutes: 0 is outside of what is allowed (≥ 1).',
  ],
  [
    { services: [{ id: '$&{limit}' }] },
    '/services/0/id: Der Katalog kennt keinen Dienst "$&{limit}"; der Eintrag wird ausgelassen.',
    '/services/0/id: The catalogue knows no service "$&{limit}"; the entry is left out.',
  ],
])('%j', (input, de, en) => {
  const [finding] = parsePolicy(input, sampleCatalogue).findings;
  expect(finding && describeFinding(finding, 'de')).toBe(de);
  expect(finding && describeFinding(finding, 'en')).toBe(en);
});

test.each(Object.entries(findingSentences))('%s is one sentence or two in each language', (_, { de, en }) => {
  expect(de).toMatch(/(\.|\{hint\})$/);
  expect(en).toMatch(/(\.|\{hint\})$/);
  expect(de).not.toBe(en);
});
