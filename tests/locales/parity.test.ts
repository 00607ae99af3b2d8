import { describe, expect, it } from 'vitest';
import de from '../../locales/de.json';
import deSimple from '../../locales/de-simple.json';
import en from '../../locales/en.json';
import { flatten } from './flatten.ts';

const german = flatten(de);
const { admin: _forAdministrators, ...forEmployees } = de;

// The admin page has no Leichte Sprache; it shows German instead.
describe.each([
  ['en', flatten(en), german],
  ['de-simple', flatten(deSimple), flatten(forEmployees)],
])('locales/%s.json', (_name, texts, wanted) => {
  it('has exactly the required keys of de.json', () => {
    expect([...texts.keys()].sort(), 'Add the missing keys, remove the surplus ones.').toEqual(
      [...wanted.keys()].sort(),
    );
  });

  it('uses no placeholder that the German text lacks', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const known = placeholders(german.get(key) ?? '');
      return [...placeholders(text)].some((name) => !known.has(name) && !alsoGiven(key).has(name));
    });
    expect(wrong, 'A placeholder that is never filled would be shown with its braces.').toEqual([]);
  });

  it('has no empty text', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

function placeholders(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
}

/** The list's note gets all values of the assessment, whichever a language uses. */
function alsoGiven(key: string): Set<string> {
  return new Set(key.startsWith('notice.noteList') ? ['authority', 'title', 'version', 'date', 'age'] : []);
}
