import { expect, it } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { composeExport, exportDefaults, findSettingMistake } from '../../../rules/admin/export.ts';
import { readPolicyText } from '../../../rules/admin/policy-file.ts';

const catalogue = readCatalogue();

it('writes files that can be read back', () => {
  const policy = { level: 'inform' } as const;
  const files = composeExport(policy, catalogue, exportDefaults);
  const paths = ['policy.json', 'firefox/policies.json', 'google-admin/policy.json'];
  for (const path of paths) {
    const file = files.find((candidate) => candidate.path === path);
    expect(readPolicyText(String(file?.content)), path).toEqual({ kind: 'policy', policy });
  }
});

it('finds the wrong setting', () => {
  expect(findSettingMistake(exportDefaults)).toBeNull();
  expect(findSettingMistake({ ...exportDefaults, extensionId: 'xyz' })).toBe('extensionId');
  expect(findSettingMistake({ ...exportDefaults, updateUrl: 'https://a.example/x;y' })).toBe('updateUrl');
  expect(findSettingMistake({ ...exportDefaults, xpiUrl: 'javascript:1' })).toBe('xpiUrl');
});
