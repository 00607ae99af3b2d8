import type { PolicyKey } from './keys.ts';
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

/** Title, description and example of a key. One that is new in the schema and has none yet is found by the test. */
export function wordsOf({ key, path }: Pick<PolicyKey, 'key' | 'path'>): KeyWords {
  return words[path] ?? { title: { de: key, en: key }, description: { de: '', en: '' } };
}
