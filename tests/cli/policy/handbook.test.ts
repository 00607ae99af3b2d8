import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicyOptions } from '../../../cli/policy/read-options.ts';

const pages = ['docs/admin/en.md', 'docs/admin/de.md', 'docs/policy.md', 'docs/policy.de.md'];
const read = (file: string) => readFileSync(file, 'utf8');

/** Calls of the policy command in a page, with lines joined that a backslash continues. */
const callsIn = (text: string) =>
  [...text.replaceAll('\\\n', ' ').matchAll(/npm run policy -- ([^\n`)]+?)(?= -->|[\n`)])/g)].map((match) =>
    (match[1] ?? '').trim(),
  );

describe.each(pages)('%s', (page) => {
  test('calls the policy command only in ways that it understands', () => {
    const wrong = callsIn(read(page)).filter((call) => {
      const reading = readPolicyOptions(call.split(/\s+/));
      return reading.kind === 'wrong' || !['check', 'build', 'docs'].includes(reading.words[0] ?? '');
    });
    expect(wrong).toEqual([]);
  });

  test('links only to files that are there', () => {
    const targets = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const missing = targets.filter(
      (target) => !/^https?:/.test(target) && !existsSync(join(dirname(page), target)),
    );
    expect(missing).toEqual([]);
  });
});

test('both handbooks have the same headings, commands and table rows', () => {
  const count = (text: string) =>
    [/^#{1,3} /gm, /^```sh$/gm, /^\|/gm, /^\d+\. /gm, /^- /gm].map((pattern) => text.match(pattern)?.length);
  expect(count(read('docs/admin/de.md'))).toEqual(count(read('docs/admin/en.md')));
});

test('the handbooks have ten steps', () => {
  expect(read('docs/admin/en.md').match(/^### \d+\. /gm)).toHaveLength(10);
});
