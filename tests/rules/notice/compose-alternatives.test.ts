import { describe, expect, it } from 'vitest';
import { composeAlternatives, hasChosenAlternatives } from '../../../rules/notice/compose-alternatives.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { alternative } from '../guide/sample.ts';
import { noticeContext } from './sample.ts';

const offer = (alternatives: Policy['alternatives'], more: object = {}) =>
  composeAlternatives(noticeContext({ policy: alternatives ? { alternatives } : {}, ...more }));

describe('the catalogue’s', () => {
  const known = {
    five: alternative('Five', 5),
    one: alternative('One', 1),
    home: alternative('Home', 2, { audience: 'private' }),
    weak: alternative('Weak', 2, { verified: 'S' }),
    four: alternative('Four', 4),
    three: alternative('Three', 3),
    six: alternative('Six', 6, { website: null }),
  };

  it('are the first four checked ones for organisations, by rank', () => {
    const names = offer(undefined, { catalogue: { alternatives: known } }).map(({ name }) => name);
    expect(names).toEqual(['One', 'Three', 'Four', 'Five']);
  });

  it('lead to their website, if they have one, and none is recommended', () => {
    const { six, one } = known;
    expect(offer(undefined, { catalogue: { alternatives: { six, one } } })).toEqual([
      {
        id: 'one',
        name: 'One',
        summary: 'One kurz',
        link: { kind: 'website', url: 'https://one.example', label: 'One ansehen', planLabel: 'One ansehen' },
        recommended: false,
      },
      { id: 'six', name: 'Six', summary: 'Six kurz', link: null, recommended: false },
    ]);
  });
});

describe('the organisation’s', () => {
  it('keep its order, recommended ones first, and replace all others', () => {
    const chosen = [
      { id: 'own' },
      { id: 'beta', recommended: true },
      { id: 'gamma' },
      { id: 'alpha', recommended: true },
    ];
    expect(offer(chosen).map(({ id }) => id)).toEqual(['beta', 'alpha', 'own', 'gamma']);
  });

  it.each<[what: string, chosen: NonNullable<Policy['alternatives']>[number], expected: object]>([
    [
      'take name, text and website from the catalogue',
      { id: 'beta' },
      { name: 'Beta', summary: 'Beta kurz', link: { kind: 'website', label: 'Beta ansehen' } },
    ],
    [
      'may have another name',
      { id: 'beta', name: 'Unser Beta' },
      { name: 'Unser Beta', link: { kind: 'website', label: 'Unser Beta ansehen' } },
    ],
    [
      'start where the policy says',
      { id: 'beta', startUrl: 'https://meet.example/' },
      {
        link: { kind: 'start', url: 'https://meet.example/', label: 'Beta öffnen', planLabel: 'Auf Beta planen' },
      },
    ],
    [
      'prefer the note',
      { id: 'beta', note: { de: 'Bitte anmelden.' }, pros: [{ de: 'Eigener Betrieb.' }] },
      { summary: 'Bitte anmelden.' },
    ],
    [
      'otherwise say their first advantage',
      { id: 'beta', pros: [{ de: 'Eigener Betrieb.' }, { de: 'Zwei.' }] },
      { summary: 'Eigener Betrieb.' },
    ],
    [
      'may be unknown to the catalogue',
      { id: 'own' },
      { name: 'own', summary: '', link: null, recommended: false },
    ],
  ])('%s', (_what, chosen, expected) => {
    expect(offer([chosen])).toMatchObject([expected]);
  });
});

it.each<[Policy, boolean]>([
  [{}, false],
  [{ alternatives: [] }, false],
  [{ alternatives: [{ id: 'beta' }] }, true],
])('%j: chosen is %s', (policy, expected) => expect(hasChosenAlternatives(policy)).toBe(expected));
