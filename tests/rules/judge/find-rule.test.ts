import { expect, test } from 'vitest';
import { findApproval, findHostRule } from '../../../rules/judge/find-rule.ts';
import type { ApprovalRule, HostRule } from '../../../rules/judge/rules.ts';
import { approval, hostRule } from './sample.ts';

const rules: Record<string, HostRule[]> = {
  'exact.test': [hostRule('exact')],
  'below.test': [hostRule('below', true)],
  'deep.below.test': [hostRule('deep', true)],
  'out.below.test': [hostRule(null)],
  'path.test': [
    hostRule('short', false, '/app'),
    hostRule('long', false, '/app/call'),
    hostRule(null, false, '/app/help'),
  ],
  'tie.test': [hostRule(null), hostRule('named')],
  'own.test': [hostRule('organisation'), hostRule('catalogue')],
};

test.each([
  ['exact.test', '/', 'exact', 'exact.test'],
  ['below.test', '/', undefined, undefined],
  ['a.below.test', '/', 'below', 'below.test'],
  ['b.a.below.test', '/', 'below', 'below.test'],
  ['deep.below.test', '/', 'below', 'below.test'],
  ['a.deep.below.test', '/', 'deep', 'deep.below.test'],
  ['out.below.test', '/', null, 'out.below.test'],
  ['a.out.below.test', '/', 'below', 'below.test'],
  ['a.exact.test', '/', undefined, undefined],
  ['notexact.test', '/', undefined, undefined],
  ['exact.test.evil', '/', undefined, undefined],
  ['test', '/', undefined, undefined],
  ['path.test', '/', undefined, undefined],
  ['path.test', '/app', 'short', 'path.test'],
  ['path.test', '/app/callback', 'short', 'path.test'],
  ['path.test', '/app/call/1', 'long', 'path.test'],
  ['path.test', '/app/help', null, 'path.test'],
  ['tie.test', '/', 'named', 'tie.test'],
  ['own.test', '/', 'organisation', 'own.test'],
  ['constructor', '/', undefined, undefined],
  ['__proto__', '/', undefined, undefined],
  ['a.tostring', '/', undefined, undefined],
  ['', '/', undefined, undefined],
])('%s%s belongs to %s, stored under %s', (host, path, service, keptUnder) => {
  const found = findHostRule(rules, host, path);
  expect(found?.rule.service).toBe(service);
  expect(found?.host).toBe(keptUnder);
});

test('the rules are not reordered', () => {
  const before = structuredClone(rules);
  findHostRule(rules, 'path.test', '/app/call');
  findHostRule(rules, 'tie.test', '/');
  expect(rules).toEqual(before);
});

const approvals: Record<string, ApprovalRule[]> = {
  'kreis.zoom.us': [{ below: false, approval: approval('exact') }],
  'zoom.us': [{ below: true, approval: approval('below') }],
  'until.test': [{ below: false, approval: approval('until', '2026-11-23') }],
  'renewed.test': [
    { below: false, approval: approval('old', '2026-01-31') },
    { below: false, approval: approval('new', '2027-01-31') },
  ],
  'a.fallback.test': [{ below: false, approval: approval('expired', '2020-01-01') }],
  'fallback.test': [{ below: true, approval: approval('wide') }],
};

test.each([
  ['kreis.zoom.us', '2026-11-23', 'exact'],
  ['amt.zoom.us', '2026-11-23', 'below'],
  ['x.kreis.zoom.us', '2026-11-23', 'below'],
  ['zoom.us', '2026-11-23', undefined],
  ['notzoom.us', '2026-11-23', undefined],
  ['until.test', '2026-11-22', 'until'],
  ['until.test', '2026-11-23', 'until'],
  ['until.test', '2026-11-24', undefined],
  ['until.test', '2027-01-01', undefined],
  ['renewed.test', '2026-01-31', 'old'],
  ['renewed.test', '2026-02-01', 'new'],
  ['a.fallback.test', '2026-11-23', 'wide'],
  ['constructor', '2026-11-23', undefined],
  ['__proto__', '2026-11-23', undefined],
])('%s on %s: %s', (host, today, service) => {
  expect(findApproval(approvals, host, today)?.service).toBe(service);
});
