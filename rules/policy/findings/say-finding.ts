import type { AdminLanguage } from '../../text/language.ts';
import type { Finding } from './finding.ts';
import { findingSentences } from './sentences.ts';

/** One sentence about a finding, preceded by its place in the policy. */
export function describeFinding(finding: Finding, language: AdminLanguage): string {
  const place = finding.pointer === '' ? { de: 'Richtlinie', en: 'Policy' }[language] : finding.pointer;
  return `${place}: ${sayFinding(finding, language)}`;
}

/** The sentence alone, for views that show the place separately. */
export function sayFinding(finding: Finding, language: AdminLanguage): string {
  return fill(findingSentences[finding.code][language], finding, language);
}

const typeNames: Readonly<Record<string, string>> = {
  text: 'ein Text',
  number: 'eine Zahl',
  'whole number': 'eine ganze Zahl',
  'true or false': 'true oder false',
  list: 'eine Liste',
  object: 'ein Objekt',
};

function fill(sentence: string, { code, expected, found }: Finding, language: AdminLanguage): string {
  const isTyped = language === 'de' && code === 'wrong-type';
  const wanted = isTyped ? expected.split(' or ').map(nameOfType).join(' oder ') : expected;
  const limit = /\d+/.exec(expected)?.[0] ?? expected;
  // Replaced by a function, because `$&` in what was found has a meaning to `replace`.
  const parts: Readonly<Record<string, string>> = {
    expected: wanted,
    limit,
    found,
    hint: hintAt(expected, language),
  };
  return sentence.replace(/\{(expected|limit|found|hint)\}/g, (_, name: string) => parts[name] ?? '');
}

const nameOfType = (name: string): string => typeNames[name] ?? name;

/** The nearest known name, or all names if there are few; nothing if `expected` is a phrase. */
function hintAt(expected: string, language: AdminLanguage): string {
  if (!/^[\w-]+(, [\w-]+)*$/.test(expected)) return '';
  if (expected.includes(', ')) return { de: ` Es gibt: ${expected}.`, en: ` There are: ${expected}.` }[language];
  return { de: ` Gemeint ist vielleicht „${expected}“.`, en: ` Perhaps "${expected}" was meant.` }[language];
}
