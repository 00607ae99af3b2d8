import { expect, test } from 'vitest';
import { engineSchema } from '../../../rules/catalogue/service-schema.ts';
import { z } from '../../../rules/zod.ts';

const engine = { name: 'Engine', licence: null, service: null, shapes: [], examples: { match: [], miss: [] } };

test.each([
  ['a selector', { kind: 'element', value: '#engine', strength: 'medium' }, true],
  ['a script', { kind: 'script', value: '/engine.js', strength: 'strong' }, true],
  ['a variable, which no content script sees', { kind: 'global', value: 'Engine', strength: 'strong' }, false],
  ['a text, which nothing looks for', { kind: 'text', value: 'Engine', strength: 'strong' }, false],
  ['a weak sign, which tells nothing', { kind: 'script', value: '/app.js', strength: 'weak' }, false],
])('%s as a signature', (_what, signature, isAllowed) => {
  expect(z.safeParse(engineSchema, { ...engine, signatures: [signature] }).success).toBe(isAllowed);
});
