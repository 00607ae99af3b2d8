import { expect, test } from 'vitest';
import { writeManagedValue } from '../../../rules/policy/write-managed-value.ts';
import { samplePolicy } from './sample.ts';

test('texts become maps, everything else stays', () => {
  const { reasons, alternatives, ...rest } = writeManagedValue(samplePolicy);
  expect(reasons).toEqual([{ de: 'Gerichtstermin' }, { de: 'Notfall\nam Abend' }]);
  expect(alternatives?.[1]?.cons).toEqual([{ de: 'Klein.' }]);
  const { reasons: _, alternatives: __, ...sample } = samplePolicy;
  expect(rest).toEqual(sample);
});
