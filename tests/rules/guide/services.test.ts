import { describe, expect, it } from 'vitest';
import type { ClaimStatus } from '../../../rules/catalogue/claim-schema.ts';
import { listAssessments, listClaimedServices, listClaims } from '../../../rules/guide/claims.ts';
import { describeDecision } from '../../../rules/guide/decisions.ts';
import { listServices, searchServices, sortServices } from '../../../rules/guide/services.ts';
import type { ApprovalRule } from '../../../rules/judge/rules.ts';
import { notice, sampleCatalogue, sampleData } from './sample.ts';

const approval = (service: string, validUntil: string | null, below = false): ApprovalRule => ({
  below,
  approval: { service, serviceName: service, decidedBy: 'Landrat', decidedOn: null, validUntil },
});

const data = sampleData({
  organisation: 'Kreis',
  decisions: {
    notices: { zoom: notice('zoom', 'Zoom'), acme: notice('acme', 'Acme Talk') },
    approvals: {
      'a.zoom.example': [approval('zoom', '2026-11-23')],
      'b.zoom.example': [approval('zoom', '2026-11-24', true)],
      'wire.example': [approval('wire', null)],
    },
  },
});

describe('describeDecision', () => {
  it('gives notice and approvals; an approval holds through its last day', () => {
    const { notice: found, approvals } = describeDecision('zoom', data);
    expect(found?.level).toBe('acknowledge');
    expect(approvals.map(({ host, holds }) => [host, holds])).toEqual([
      ['*.b.zoom.example', true],
      ['a.zoom.example', false],
    ]);
  });

  it.each(['skype', 'constructor', '__proto__'])('%s without a decision', (id) => {
    expect(describeDecision(id, data)).toEqual({ notice: null, approvals: [] });
  });
});

describe('listServices', () => {
  it('gives a row to every service, and to those of the organisation', () => {
    const rows = listServices(data);
    expect(
      rows.map(({ name, country, isListed, isPartlyApproved }) => [name, country, isListed, isPartlyApproved]),
    ).toEqual([
      ['Acme Talk', null, true, false],
      ['Skype', 'Vereinigte Staaten', false, false],
      ['Wire', null, false, true],
      ['Zoom', 'Vereinigte Staaten', true, true],
    ]);
    expect(rows.at(-1)).toMatchObject({ assessment: { rating: 'red', year: '2021' }, claims: 3 });
    expect(rows[1]).toMatchObject({ isRetired: true, assessment: null, claims: 1 });
  });

  it.each([
    ['zo', ['Zoom']],
    ['inc. vereinigte', ['Skype', 'Zoom']],
    ['  ', ['Acme Talk', 'Skype', 'Wire', 'Zoom']],
    ['xyz', []],
  ])('searched for "%s"', (search, expected) => {
    expect(searchServices(listServices(data), search).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['decision', 'ascending', ['Acme Talk', 'Zoom', 'Wire', 'Skype']],
    ['claims', 'descending', ['Zoom', 'Skype', 'Acme Talk', 'Wire']],
    ['assessment', 'ascending', ['Zoom', 'Acme Talk', 'Skype', 'Wire']],
    ['vendor', 'descending', ['Zoom', 'Wire', 'Skype', 'Acme Talk']],
  ] as const)('sorted by %s %s', (column, direction, expected) => {
    const rows = sortServices(listServices(data), { column, direction }, 'de');
    expect(rows.map(({ name }) => name)).toEqual(expected);
  });
});

describe('listClaims', () => {
  it.each<[service: string | null, status: ClaimStatus | null, expected: string[]]>([
    [null, null, ['weak', 'first', 'second']],
    ['zoom', null, ['weak', 'first', 'second']],
    ['skype', null, ['first']],
    ['zoom', 'remedied', ['second']],
    ['wire', null, []],
  ])('of %s with status %s, in rank order', (service, status, expected) => {
    expect(listClaims(sampleCatalogue, { service, status }).map(({ id }) => id)).toEqual(expected);
  });

  it('names the services that have any', () => {
    expect(listClaimedServices(sampleCatalogue).map(({ name }) => name)).toEqual(['Skype', 'Zoom']);
  });
});

it('listAssessments puts what is in force before what was superseded', () => {
  expect(listAssessments(sampleCatalogue, 'zoom').map(({ id }) => id)).toEqual(['new', 'old']);
  expect(listAssessments(sampleCatalogue, 'wire')).toEqual([]);
});
