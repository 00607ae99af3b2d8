import { describe, expect, test } from 'vitest';
import { editableKeys } from '../../../../rules/admin/form-values.ts';
import { policyShape } from '../../../../rules/policy/model/keys.ts';
import { policySchema } from '../../../../rules/policy/model/schema.ts';
import type { PolicyKey, Shape } from '../../../../rules/policy/model/shape.ts';
import { wordsOf } from '../../../../rules/policy/model/words-of.ts';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { sampleCatalogue } from '../sample.ts';

/** Every key at every depth, by path. */
function listKeys(members: readonly PolicyKey[], place = ''): [string, PolicyKey][] {
  return members.flatMap((member) => {
    const here = `${place}${member.key}`;
    return [
      [here, member] as [string, PolicyKey],
      ...insideOf(member.shape).flatMap((keys) => listKeys(keys, `${here}.`)),
    ];
  });
}

function insideOf(shape: Shape): PolicyKey[][] {
  if (shape.kind === 'list') return insideOf(shape.entry);
  if (shape.kind === 'variants') return shape.variants.map(({ object }) => object.members);
  return shape.kind === 'object' || shape.kind === 'texts' ? [shape.members] : [];
}

const all = listKeys(policyShape.members);
const find = (key: string): PolicyKey | undefined => policyShape.members.find((member) => member.key === key);
const read = expect.any(Function);

test('the keys are those of the schema', () => {
  expect(policyShape.members.map(({ key }) => key)).toEqual(Object.keys(policySchema.shape));
  expect(all.length).toBeGreaterThan(100);
});

test.each(all)('%s has a title and a description', (_, member) => {
  const { title, description } = wordsOf(member);
  expect(title.de).toMatch(/./);
  expect(title.en).toMatch(/./);
  expect(description.de).toMatch(/.\.$|-$/);
  expect(description.en).toMatch(/.\.$|-$/);
});

test('descriptions differ by language', () => {
  const same = all.filter(([, member]) => wordsOf(member).description.de === wordsOf(member).description.en);
  expect(same.map(([place]) => place)).toEqual([]);
});

test.each(policyShape.members.map((member) => [member.key, member] as const))(
  'the example of %s is valid',
  (key, member) => {
    const { example } = wordsOf(member);
    if (example === undefined) return;
    expect(parsePolicy({ [key]: example }, sampleCatalogue)).toEqual({ policy: { [key]: example }, findings: [] });
  },
);

describe('the keys', () => {
  test('have the shape that their schema defines', () => {
    expect(find('level')?.shape).toEqual({
      kind: 'choice',
      options: ['off', 'inform', 'acknowledge', 'reason', 'block'],
      read,
    });
    expect(find('privateUse')).toMatchObject({ shape: { kind: 'flag' }, fallback: true, required: false });
    expect(find('passageMinutes')).toMatchObject({ shape: { kind: 'number', min: 1, max: 1440 }, fallback: 60 });
    expect(find('reasons')?.shape).toMatchObject({ kind: 'list', entry: { kind: 'texts' } });
    expect(find('webmail')?.shape).toEqual({
      kind: 'list',
      entry: { kind: 'text', suggestions: null, isPicture: false, isCleaned: false, read },
      mayBeEmpty: true,
      unique: { key: null, code: 'duplicate-host' },
    });
  });

  test('suggest catalogue ids and know what is required', () => {
    expect(find('approvals')?.shape).toMatchObject({
      kind: 'list',
      entry: {
        kind: 'object',
        members: expect.arrayContaining([
          expect.objectContaining({
            key: 'service',
            required: true,
            shape: { kind: 'text', suggestions: 'services', isPicture: false, isCleaned: true, read },
          }),
          expect.objectContaining({ key: 'validUntil', required: false, vetoes: true }),
        ]),
      },
    });
  });

  test('come in both kinds, and the private part is never offered', () => {
    const list = find('list');
    const text = JSON.stringify(list);
    expect(text).toContain('"variants"');
    expect(text).toContain('"P-256"');
    const asked = listKeys(list ? [list] : []).filter(([, member]) => editableKeys([member]).length > 0);
    expect(asked.map(([, { key }]) => key)).toContain('kid');
    expect(asked.map(([, { key }]) => key)).not.toContain('d');
  });
});
