import { describe, expect, it } from 'vitest';
import type { ClaimStatus } from '../../../rules/catalogue/claim-schema.ts';
import { listAssessments, listClaimedServices, listClaims } from '../../../rules/guide/claims.ts';
import { sampleCatalogue } from './sample.ts';

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
