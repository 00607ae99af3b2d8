import type { AdminText } from '../../text/language.ts';
import type { PolicyKey } from './shape.ts';
import { behaviourWords } from './words/behaviour.ts';
import { listWords } from './words/list.ts';
import { organisationWords } from './words/organisation.ts';
import { repliesWords } from './words/replies.ts';
import { servicesWords } from './words/services.ts';

/** What an administrator reads about one key of the policy. */
type KeyWords = { title: AdminText; description: AdminText; example?: unknown };

/** By path; a list's entries share the list's path: `services.id`. */
const words: Readonly<Record<string, KeyWords>> = {
  ...organisationWords,
  ...servicesWords,
  ...behaviourWords,
  ...repliesWords,
  ...listWords,
};

/** Title, description and example of a key. A test finds keys that have none yet. */
export function wordsOf({ key, path }: Pick<PolicyKey, 'key' | 'path'>): KeyWords {
  return words[path] ?? { title: { de: key, en: key }, description: { de: '', en: '' } };
}
