import { describe, expect, it } from 'vitest';
import { describeDecision } from '../../../rules/guide/decisions.ts';
import { decidedData } from './sample.ts';

describe('describeDecision', () => {
  it('returns notice and approvals; an approval includes its last day', () => {
    const { notice: found, approvals } = describeDecision('zoom', decidedData);
    expect(found?.level).toBe('acknowledge');
    expect(approvals.map(({ host, holds }) => [host, holds])).toEqual([
      ['*.b.zoom.example', true],
      ['a.zoom.example', false],
    ]);
  });

  it.each(['skype', 'constructor', '__proto__'])('%s without a decision', (id) => {
    expect(describeDecision(id, decidedData)).toEqual({ notice: null, approvals: [] });
  });
});
