import { expect, it } from 'vitest';
import { addDottedDomains, writeAllowRule } from '../../../rules/browser-rules/network-rules.ts';

const rule = writeAllowRule('zoom', ['zoom.us', 'zoom.com']);

it.each([
  ['its domains', [], undefined],
  ['its exceptions', ['blog.zoom.us'], ['blog.zoom.us', 'blog.zoom.us.']],
])('a rule also names each host with a trailing dot: %s', (_, excluded, expected) => {
  const excludedRequestDomains = excluded.length ? excluded : undefined;
  const { condition } = addDottedDomains({
    ...rule,
    condition: { ...rule.condition, ...(excludedRequestDomains ? { excludedRequestDomains } : {}) },
  });
  expect(condition.requestDomains).toEqual(['zoom.us', 'zoom.us.', 'zoom.com', 'zoom.com.']);
  expect(condition.excludedRequestDomains).toEqual(expected);
});

it.each([
  ['/pricing', 'https://whereby.com/pricing', true],
  ['/pricing', 'https://whereby.com/pricing/all?x=1', true],
  ['/pricing', 'https://whereby.com/pricing-room', false],
  ['/pricing', 'https://whereby.com/room?/pricing', false],
])('a rule for %s covers %s: %s', (path, url, expected) => {
  const { regexFilter = '' } = writeAllowRule('host/whereby.com', ['whereby.com'], path).condition;
  expect(new RegExp(regexFilter).test(url)).toBe(expected);
});

it('a rule for a whole host has no filter', () => {
  expect(writeAllowRule('host/kreis.zoom.us', ['kreis.zoom.us']).condition.regexFilter).toBeUndefined();
});
