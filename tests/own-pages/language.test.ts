import { expect, it } from 'vitest';
import { writeSnapshot } from '../../background/snapshot.ts';
import { readLanguage } from '../../own-pages/language.ts';
import { writeStore } from '../../platform/store.ts';
import type { Language } from '../../rules/text/language.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { sampleSnapshot } from '../rules/snapshot/sample.ts';

it.each<[browser: string, chosen: Language | null, snapshot: Language | null, expected: Language]>([
  ['de-AT', null, null, 'de'],
  ['fr', null, null, 'en'],
  ['de', 'en', null, 'en'],
  ['en', null, 'de-simple', 'de-simple'],
  // The snapshot's texts stay in its language until they are rewritten.
  ['en', 'de', 'de-simple', 'de-simple'],
])('browser %s, chosen %s, snapshot %s: %s', async (language, chosen, snapshot, expected) => {
  startBrowser({ language });
  if (chosen) await writeStore({ language: chosen });
  if (snapshot) await writeSnapshot(sampleSnapshot({}, snapshot));
  expect(await readLanguage()).toBe(expected);
});
