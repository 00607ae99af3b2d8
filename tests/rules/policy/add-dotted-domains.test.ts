import { expect, it } from 'vitest';
import { addDottedDomains, writeAllowRule } from '../../../rules/browser-rules/network-rules.ts';

const rule = writeAllowRule('zoom', ['zoom.us', 'zoom.com']);

it.each([
  ['its domains', [], undefined],
  ['what it leaves out', ['blog.zoom.us'], ['blog.zoom.us', 'blog.zoom.us.']],
])('a rule names each host with the dot too: %s', (_, excluded, expected) => {
  const excludedRequestDomains = excluded.length ? excluded : undefined;
  const { condition } = addDottedDomains({
    ...rule,
    condition: { ...rule.condition, ...(excludedRequestDomains ? { excludedRequestDomains } : {}) },
  });
  expect(condition.requestDomains).toEqual(['zoom.us', 'zoom.us.', 'zoom.com', 'zoom.com.']);
  expect(condition.excludedRequestDomains).toEqual(expected);
});
