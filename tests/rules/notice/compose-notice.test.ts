import { describe, expect, it } from 'vitest';
import { createNoticeComposer } from '../../../rules/notice/compose-notice.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { assessment, claim } from '../guide/sample.ts';
import { noticeContext } from './sample.ts';

type Wishes = Parameters<typeof noticeContext>[0];

const compose = (wishes: Wishes = {}, id = 'zoom', level: 'inform' | 'block' = 'inform') =>
  createNoticeComposer(noticeContext(wishes))(id, level);

const county: Policy = { organisation: { name: 'Kreis' } };
const noted: Policy = { ...county, services: [{ id: 'zoom', level: 'block', note: { de: 'Nur mit Freigabe.' } }] };
const talk = {
  id: 'talk',
  name: 'Talk',
  hosts: ['talk.example'],
  reasons: [{ de: 'Kein Vertrag.' }, 'Kein Betrieb.'],
};
const dated = (more: object) => ({ assessments: { a: assessment('2021-02-18', more) } });

describe('headline and note', () => {
  it.each<[who: string, wishes: Wishes, id: string, headline: string, note: string | null]>([
    [
      'the organisation',
      { policy: county },
      'zoom',
      'Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.',
      null,
    ],
    [
      'the organisation with a note',
      { policy: noted },
      'zoom',
      'Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.',
      'Nur mit Freigabe.',
    ],
    [
      'the organisation on its own service',
      { policy: { customServices: [talk] } },
      'talk',
      'Talk ist bei uns für dienstliche Gespräche nicht freigegeben.',
      null,
    ],
    [
      'the organisation on an unknown service',
      { policy: county },
      'gone',
      'gone ist bei uns für dienstliche Gespräche nicht freigegeben.',
      null,
    ],
    [
      'the list',
      {},
      'zoom',
      'Zoom: von der Aufsicht „Aufsicht“ mit Rot bewertet.',
      'Hinweise, Version 2.0 vom 18.02.2021, 5 Jahre alt. Ihre Organisation kann anders entschieden haben.',
    ],
    [
      'the list without a version',
      { catalogue: dated({ version: null }) },
      'zoom',
      'Zoom: von der Aufsicht „Aufsicht“ mit Rot bewertet.',
      'Hinweise vom 18.02.2021, 5 Jahre alt. Ihre Organisation kann anders entschieden haben.',
    ],
    [
      'the list on a recent assessment',
      { catalogue: dated({ date: '2026-05', version: null }) },
      'zoom',
      'Zoom: von der Aufsicht „Aufsicht“ mit Rot bewertet.',
      'Hinweise vom Mai 2026, weniger als ein Jahr alt. Ihre Organisation kann anders entschieden haben.',
    ],
    [
      'the list on an unrated service',
      {},
      'wire',
      'Wire ist bei uns für dienstliche Gespräche nicht freigegeben.',
      null,
    ],
  ])('of %s', (_who, wishes, id, headline, note) => {
    expect(compose(wishes, id)).toMatchObject({ headline, note });
  });
});

describe('reasons', () => {
  it('of the organisation come before the list’s', () => {
    const claims = { mine: claim('Befund', { about: ['talk'] }) };
    const { reasons } = compose({ policy: { customServices: [talk] }, catalogue: { claims } }, 'talk');
    expect(reasons.map(({ statement, statusLabel }) => [statement, statusLabel])).toEqual([
      ['Kein Vertrag.', 'Grund der Organisation'],
      ['Kein Betrieb.', 'Grund der Organisation'],
      ['Befund', 'aktuell'],
    ]);
  });

  it('are three at most', () => {
    const claims = Object.fromEntries([4, 1, 3, 2].map((rank) => [`c${rank}`, claim(`C${rank}`, { rank })]));
    expect(compose({ catalogue: { claims } }).reasons.map(({ statement }) => statement)).toEqual([
      'C1',
      'C2',
      'C3',
    ]);
  });
});

describe('the signature', () => {
  const claims = Object.fromEntries([1, 2, 3, 4].map((rank) => [`c${rank}`, claim(`C${rank}`, { rank })]));
  const usual = { policy: noted, catalogue: { claims } };
  const { signature } = compose(usual);

  it.each<[what: string, signature: string, isSame: boolean]>([
    ['the same facts', compose(usual).signature, true],
    [
      'another name of the organisation',
      compose({ ...usual, policy: { ...noted, organisation: { name: 'Stadt' } } }).signature,
      true,
    ],
    ['another language', compose({ ...usual, language: 'en' }).signature, true],
    ['another level', compose(usual, 'zoom', 'block').signature, false],
    ['another note', compose({ ...usual, policy: county }).signature, false],
    [
      'a reason that only the guide shows',
      compose({ ...usual, catalogue: { claims: { ...claims, c4: claim('Neu', { rank: 4 }) } } }).signature,
      false,
    ],
    ['one reason less', compose({ ...usual, catalogue: { claims: {} } }).signature, false],
  ])('after %s', (_what, other, isSame) => {
    expect(other === signature).toBe(isSame);
  });
});
