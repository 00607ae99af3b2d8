import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import de from '../../locales/de.json';
import { flatten } from './flatten.ts';

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('tests/'));
const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');

const literals = new Set([...code.matchAll(/'([\w.-]+)'/g)].map((match) => match[1]));
const words = new Set(code.match(/[\w-]+/g));
/** Prefixes of keys whose last part is computed, such as `guide.tabs.` for the name of each tab. */
const beginnings = new Set([...code.matchAll(/`([\w.-]+\.)\$\{[^`]*\}`/g)].map((match) => match[1]));

test('every text is shown somewhere', () => {
  const unused = [...flatten(de).keys()].map(withoutPlural).filter((key) => !isUsed(key));
  expect(
    unused,
    'Remove these texts from every file in locales/, or show them. Where the last part of a key is computed, write its ' +
      'beginning in a template string, up to the last dot; the last part must be a word of the code too.',
  ).toEqual([]);
});

function isUsed(key: string): boolean {
  const at = key.lastIndexOf('.') + 1;
  return literals.has(key) || (beginnings.has(key.slice(0, at)) && words.has(key.slice(at)));
}

function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, '');
}
