import type { AdminText } from '../../../text/language.ts';

/** What an administrator reads about one key of the policy. */
export type KeyWords = { title: AdminText; description: AdminText; example?: unknown };

/** By path; a list's entries share the path of the list: `services.id`. */
export type WordsByPath = Readonly<Record<string, KeyWords>>;
