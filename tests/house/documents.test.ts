import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files } from './sources.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const documents = files.filter((file) => file.endsWith('.md'));

describe('documents', () => {
  it('README has fewer than 120 lines', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(120);
  });

  it.each(documents)('%s names only commands that exist', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/`?npm run (?:-s |--silent )?([a-z]+(?::[a-z]+)?)/g)];
    const missing = named.map((match) => match[1] ?? '').filter((name) => !(name in scripts));
    expect(missing, 'Correct the document, or add the script to package.json.').toEqual([]);
  });
});
