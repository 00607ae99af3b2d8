import { expect, test } from 'vitest';
import { findApproval } from '../../../rules/judge/find-rule.ts';
import type { ApprovalRule } from '../../../rules/judge/rules.ts';
import { approval } from './sample.ts';

const rules: Record<string, ApprovalRule[]> = {
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
  expect(findApproval(rules, host, today)?.service).toBe(service);
});
