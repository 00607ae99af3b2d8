import { expect, test } from 'vitest';
import {
  createManagedSchema,
  type ManagedSchema,
  toManagedPolicy,
} from '../../../../rules/policy/model/managed-schema.ts';
import { policySchema } from '../../../../rules/policy/model/schema.ts';
import { samplePolicy } from '../sample.ts';

const schema = createManagedSchema('en');

function listNodes(node: ManagedSchema): ManagedSchema[] {
  const members = [node.items, node.additionalProperties, ...Object.values(node.properties ?? {})];
  const all = [...members, ...Object.values(node.patternProperties ?? {})];
  return [node, ...all.flatMap((member) => (member ? listNodes(member) : []))];
}

test('it has every key of the policy', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(policySchema.shape));
});

test('it contains nothing that Chromium refuses or that would silently drop a value', () => {
  const allowed = [
    'type',
    'title',
    'description',
    'items',
    'properties',
    'patternProperties',
    'additionalProperties',
  ];
  for (const node of listNodes(schema)) {
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(node)));
    expect(['string', 'number', 'boolean', 'array', 'object']).toContain(node.type);
    expect(node.type === 'array').toBe(node.items !== undefined);
  }
});

test('Chromium accepts no other keys at the top level', () => {
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
});

test('a misspelt date key of an approval gets through, so that it can be reported', () => {
  const patterns = Object.keys(schema.properties?.approvals?.items?.patternProperties ?? {});
  expect(patterns).toContain('(?i)^valid[-_ ]?Until$');
});

test('both kinds of list keys, and the private part of one, get through', () => {
  const members = Object.keys(schema.properties?.list?.properties?.keys?.items?.properties ?? {});
  expect(members).toEqual(expect.arrayContaining(['kty', 'crv', 'x', 'y', 'kid', 'alg', 'use', 'd']));
});

test('texts become maps, everything else stays', () => {
  const { reasons, alternatives, ...rest } = toManagedPolicy(samplePolicy);
  expect(reasons).toEqual([{ de: 'Gerichtstermin' }, { de: 'Notfall\nam Abend' }]);
  expect(alternatives?.[1]?.cons).toEqual([{ de: 'Klein.' }]);
  const { reasons: _, alternatives: __, ...sample } = samplePolicy;
  expect(rest).toEqual(sample);
});
