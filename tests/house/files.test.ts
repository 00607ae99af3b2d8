import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files, productSources, sources } from './sources.ts';

const linesOf = (text: string) => text.split('\n').length;

describe('files', () => {
  it('are short', () => {
    const long = productSources.filter(({ text }) => linesOf(text) > 250).map(({ file }) => file);
    expect(long, 'Look for the second question the file answers, and give it a file of its own.').toEqual([]);
  });

  it('of entrypoints wire and stop: those that run at most 50 lines, what they wire beside them at most 65', () => {
    const long = productSources
      .filter(({ file }) => file.startsWith('entrypoints/'))
      .filter(({ file, text }) => linesOf(text) > (/(index|main)\.tsx?$|background\.ts$/.test(file) ? 50 : 65))
      .map(({ file }) => file);
    expect(
      long,
      'Move what decides to rules/, what calls the browser to background/, page/ or own-pages/, what shows to components/.',
    ).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const wrong = sources.map(({ file }) => file).filter((file) => !isWellNamed(file));
    expect(wrong, 'Name the file after the function or component it holds.').toEqual([]);
  });

  it('export by name, without barrels', () => {
    const wrong = sources.filter(({ text }) => /^export \* from/m.test(text)).map(({ file }) => file);
    expect(wrong, 'Import from the file that has it.').toEqual([]);
  });

  it('hold no address of this machine or of a registry', () => {
    const texts = files.filter((file) => !/\.(png|svg|ico|woff2)$/.test(file) && !import.meta.url.endsWith(file));
    const wrong = texts.filter((file) => /\/work\/|registry\.npmjs|\/root\//.test(readFileSync(file, 'utf8')));
    expect(wrong, 'Use relative paths; leave hosts of registries out.').toEqual([]);
  });
});

function isWellNamed(file: string): boolean {
  const name = (file.split('/').at(-1) ?? '').replace(/\.(test|config|content)?\.?tsx?$/, '');
  if (file.startsWith('components/') && file.endsWith('.tsx')) return /^[A-Z][A-Za-z]+$/.test(name);
  return /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) || file.startsWith('tests/components/');
}
