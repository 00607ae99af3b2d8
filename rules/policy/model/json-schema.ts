import type { AdminLanguage } from '../../text/language.ts';
import { z } from '../../zod.ts';
import { keyWords } from './keys.ts';
import { policySchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of the policy, for editors and for whoever checks a policy file. */
export function writeJsonSchema(language: AdminLanguage): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(policySchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const words = keyWords.get(zodSchema);
      if (!words) return;
      jsonSchema.title = words.title[language];
      jsonSchema.description = words.description[language];
      // One word serves both kinds of keys, its example only one of them.
      if (words.example !== undefined && jsonSchema.const === undefined) jsonSchema.examples = [words.example];
    },
  });
}
