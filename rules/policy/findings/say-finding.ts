import type { AdminLanguage } from '../../text/language.ts';
import type { Finding } from './finding.ts';
import { findingSentences } from './sentences.ts';

/** One sentence about a finding, beginning with the place in the policy it speaks of. */
export function describeFinding(finding: Finding, language: AdminLanguage): string {
  const place = finding.pointer === '' ? { de: 'Richtlinie', en: 'Policy' }[language] : finding.pointer;
  return `${place}: ${sayFinding(finding, language)}`;
}

/** The sentence alone, for whoever shows the place by itself. */
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
  // A function, because `$&` in what was found would be a command to `replace`.
  const parts: Readonly<Record<string, string>> = {
    expected: wanted,
    limit,
    found,
    hint: hintAt(expected, language),
  };
  return sentence.replace(/\{(expected|limit|found|hint)\}/g, (_, name: string) => parts[name] ?? '');
}

const nameOfType = (name: string): string => typeNames[name] ?? name;

/** The known name that comes nearest, or the few names there are; nothing where the words are for developers. */
function hintAt(expected: string, language: AdminLanguage): string {
  if (!/^[\w-]+(, [\w-]+)*$/.test(expected)) return '';
  if (expected.includes(', ')) return { de: ` Es gibt: ${expected}.`, en: ` There are: ${expected}.` }[language];
  return { de: ` Gemeint ist vielleicht „${expected}“.`, en: ` Perhaps "${expected}" was meant.` }[language];
}
