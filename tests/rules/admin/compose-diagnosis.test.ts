import { describe, expect, it } from 'vitest';
import type { MachineFacts } from '../../../rules/admin/diagnosis.ts';
import type { SnapshotHeader } from '../../../rules/notice/notice.ts';
import { diagnose } from './sample.ts';

const states = (facts: Partial<MachineFacts> = {}) =>
  Object.fromEntries(diagnose(facts).checks.map(({ id, state }) => [id, state]));

describe('the diagnosis', () => {
  it('answers one question per line', () => {
    expect(states()).toEqual({
      policy: 'good',
      findings: 'bad',
      approvals: 'notice',
      registration: 'good',
      'network-rules': 'good',
      permissions: 'bad',
    });
  });

  it('says where the machine lags behind its policy', () => {
    expect(states({ managed: { kind: 'delivered', raw: { level: 'off' } } }).policy).toBe('bad');
    expect(states({ managed: { kind: 'empty' } }).policy).toBe('notice');
    expect(states({ applied: null }).policy).toBe('bad');
    expect(states({ applied: null, managed: { kind: 'absent' } }).policy).toBe('notice');
    expect(states({ registration: null }).registration).toBe('bad');
    const paused = { raw: { services: [{ id: 'zoom', level: 'block' }] }, receivedAt: '2026-11-20T08:00:00.000Z' };
    expect(states({ applied: paused })['network-rules']).toBe('bad');
  });

  it('says what in the store could not be read', () => {
    const repaired = { at: '2026-11-23T08:00:00.000Z', entries: ['snoozes/zoom'] };
    expect(diagnose({ repaired }).checks.at(-1)).toMatchObject({ id: 'store', state: 'notice' });
    expect(diagnose({ repaired }).checks.at(-1)?.text).toContain('snoozes/zoom');
  });

  it('says what the browser would not do, since when and why', () => {
    const at = '2026-11-23T08:00:00.000Z';
    const failures = [
      { at, sink: 'network-rules' as const, reason: 'Error: too many rules' },
      { at, sink: 'snapshot' as const, reason: 'Error: QUOTA_BYTES' },
    ];
    const check = diagnose({ failures }).checks.find(({ id }) => id === 'applied');
    expect(check?.state).toBe('bad');
    expect(check?.text).toMatch(
      /23\.11\.2026.*Netzwerkregeln.*\(Error: too many rules\)\..*Texte.*\(Error: QUOTA_BYTES\)\..*Versuch/,
    );
    expect(states()).not.toHaveProperty('applied');
  });

  it('says what waits for a permission, and what to do about it', () => {
    const header = { waiting: ['webmail', 'detectEngines'] } as unknown as SnapshotHeader;
    expect(diagnose({ header }).checks.at(-1)).toEqual({
      id: 'waiting',
      state: 'bad',
      text: expect.stringMatching(/webmail: .*--policy.* detectEngines: .*--all-sites/),
    });
  });

  it('gives each key its origin', () => {
    const origins = Object.fromEntries(diagnose().keys.map(({ key, origin }) => [key, origin]));
    expect(origins).toMatchObject({ approvals: 'managed', snoozeDays: 'default', level: 'list', list: 'unset' });
  });

  it('names the refused item with place, expected and found', () => {
    expect(diagnose().findings).toEqual([
      expect.objectContaining({ pointer: '/services/0/id', expected: 'zoom', found: '"zom"' }),
    ]);
  });
});
