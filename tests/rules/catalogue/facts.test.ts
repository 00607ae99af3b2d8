import { expect, test } from 'vitest';
import type { Assessment } from '../../../rules/catalogue/claim-schema.ts';
import { findRedServices, isShownAsFact, serviceName } from '../../../rules/catalogue/facts.ts';
import type { Catalogue } from '../../../rules/catalogue/schema.ts';

const text = { de: 'x', en: 'x' };

function assessment(
  date: string,
  supersededBy: string | null,
  ratings: Record<string, 'red' | 'green'>,
): Assessment {
  return {
    authority: text,
    title: date,
    version: null,
    date,
    supersededBy,
    sources: ['s'],
    summary: text,
    limits: text,
    gaps: null,
    ratings: Object.entries(ratings).map(([service, rating]) => ({
      service,
      rating,
      variant: null,
      reason: null,
      sources: ['s'],
      confidence: 'high',
    })),
    verified: 'R',
    confidence: 'high',
  };
}

test('the newest assessment in force counts, and only for what it rates red', () => {
  const red = findRedServices({
    assessments: {
      b: assessment('2022', null, { zoom: 'red', webex: 'green' }),
      a: assessment('2021-02-18', null, { zoom: 'red', webex: 'red' }),
      old: assessment('2023', 'b', { skype: 'red' }),
    },
  });
  expect([...red].map(([service, { title }]) => `${service} ${title}`).sort()).toEqual([
    'webex 2021-02-18',
    'zoom 2022',
  ]);
});

test.each([
  ['R', 'high', true],
  ['M', 'high', true],
  ['F', 'medium', true],
  ['C', 'medium', true],
  ['C', 'low', false],
  ['R', 'low', false],
  ['S', 'high', false],
  ['G', 'high', false],
] as const)('verified %s with %s confidence: %j', (verified, confidence, shown) => {
  expect(isShownAsFact({ verified, confidence })).toBe(shown);
});

test.each([
  ['zoom', 'Zoom'],
  ['acme', 'Acme Talk'],
  ['nix', null],
  ['constructor', null],
])('the service %s is called %s', (id, name) => {
  const services = { zoom: { name: 'Zoom' } } as unknown as Catalogue['services'];
  expect(serviceName(id, { services }, [{ id: 'acme', name: 'Acme Talk' }])).toBe(name);
});
