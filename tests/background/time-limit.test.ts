import { expect, it } from 'vitest';
import { withTimeLimit } from '../../background/time-limit.ts';

it('what is in time gives its value or its failure', async () => {
  expect(await withTimeLimit(1_000, Promise.resolve('value'))).toBe('value');
  await expect(withTimeLimit(1_000, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
});

it('what never settles fails', async () => {
  await expect(withTimeLimit(10, new Promise(() => {}))).rejects.toThrow('no answer within 0.01 s');
});
