import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseLanguage } from '../../platform/choices.ts';
import type { Language } from '../../rules/text/language.ts';

let atMessage: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  atMessage = [];
  fakeBrowser.runtime.onMessage.addListener(async ({ type }) => {
    atMessage.push({ type, stored: await fakeBrowser.storage.local.get(null) });
  });
});

it.each<[Language | null, object]>([
  ['en', { language: 'en' }],
  ['de-simple', { language: 'de-simple' }],
  [null, {}],
])('%s is stored before the texts are rewritten', async (language, stored) => {
  await fakeBrowser.storage.local.set({ language: 'de' });
  await chooseLanguage(language);
  expect(atMessage).toEqual([{ type: 'apply-policy', stored }]);
});
