import { expect, it } from 'vitest';
import { readPolicyText } from '../../../rules/admin/policy-file.ts';

const policy = { level: 'inform', services: [{ id: 'zoom' }] };
const read = (content: unknown) => readPolicyText(JSON.stringify(content));

it('reads a policy, even one with unknown keys', () => {
  expect(read(policy)).toEqual({ kind: 'policy', policy });
  expect(read({ levl: 'inform' })).toEqual({ kind: 'policy', policy: { levl: 'inform' } });
  expect(readPolicyText(`\uFEFF${JSON.stringify(policy)}`)).toEqual({ kind: 'policy', policy });
});

it('finds the policy in files of Chromium, Firefox and Google Admin', () => {
  const chromium = { ExtensionInstallForcelist: [], '3rdparty': { extensions: { abc: policy } } };
  expect(read(chromium)).toEqual({ kind: 'policy', policy });
  expect(read({ policies: { '3rdparty': { Extensions: { 'a@b': policy } } } })).toEqual({
    kind: 'policy',
    policy,
  });
  expect(read({ level: { Value: 'inform' }, services: { Value: [{ id: 'zoom' }] } })).toEqual({
    kind: 'policy',
    policy,
  });
});

it.each(['', '[]', '"text"', '{'])('refuses %j', (text) => {
  expect(readPolicyText(text).kind).toBe('unreadable');
});
