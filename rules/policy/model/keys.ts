import { z } from '../../zod.ts';
import { localizedText } from './formats.ts';
import { policySchema } from './schema.ts';
import { behaviourWords } from './words/behaviour.ts';
import type { KeyWords, WordsByPath } from './words/key-words.ts';
import { listWords } from './words/list.ts';
import { organisationWords } from './words/organisation.ts';
import { repliesWords } from './words/replies.ts';
import { servicesWords } from './words/services.ts';

const words: WordsByPath = {
  ...organisationWords,
  ...servicesWords,
  ...behaviourWords,
  ...repliesWords,
  ...listWords,
};

/** Title, description and example of each key, for whoever fills in a policy. The key's own schema is the way in. */
export const keyWords = z.registry<KeyWords>();

describeKeys(policySchema, []);
describeMembers(localizedText, ['text']);

function describeKeys(schema: z.core.$ZodType, path: string[]): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // Texts share one schema wherever they are.
  if (schema === localizedText) return;
  if (def.type === 'optional') describeKeys(def.innerType, path);
  if (def.type === 'array') describeKeys(def.element, path);
  if (def.type === 'union') for (const option of def.options) describeKeys(option, path);
  if (def.type === 'object') describeMembers({ shape: def.shape }, path);
}

function describeMembers({ shape }: { shape: z.core.$ZodShape }, path: string[]): void {
  for (const [key, member] of Object.entries(shape)) {
    const found = words[[...path, key].join('.')];
    // A key that is new in the schema and has no words yet is found by the test of this file.
    if (found) keyWords.add(member, found);
    describeKeys(member, [...path, key]);
  }
}
