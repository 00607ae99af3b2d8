import { expect, it } from 'vitest';
import { writeAllowRule } from '../../../rules/browser-rules/network-rules.ts';

it.each([
  ['/pricing', 'https://whereby.com/pricing', true],
  ['/pricing', 'https://whereby.com/pricing/all?x=1', true],
  ['/pricing', 'https://whereby.com/pricing-room', false],
  ['/pricing', 'https://whereby.com/room?/pricing', false],
])('the way to %s holds %s: %s', (path, url, expected) => {
  const { regexFilter = '' } = writeAllowRule('host/whereby.com', ['whereby.com'], path).condition;
  expect(new RegExp(regexFilter).test(url)).toBe(expected);
});

it('the way to a whole host has no filter', () => {
  expect(writeAllowRule('host/kreis.zoom.us', ['kreis.zoom.us']).condition.regexFilter).toBeUndefined();
});
