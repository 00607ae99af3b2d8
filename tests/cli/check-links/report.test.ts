import { expect, test } from 'vitest';
import { writeMarkdown, writeTable } from '../../../cli/check-links/report.ts';
import type { VisitedLink } from '../../../cli/check-links/visit-links.ts';

const visited: VisitedLink[] = [
  { url: 'https://a.test/', records: ['sources/a.yaml'], state: 'ok', detail: '', target: null },
  {
    url: 'https://b.test/',
    records: ['sources/b.yaml'],
    state: 'moved',
    detail: '',
    target: 'https://b.test/new',
  },
  {
    url: 'https://c.test/',
    records: ['sources/c.yaml', 'tools/c.yaml'],
    state: 'dead',
    detail: '404',
    target: null,
  },
];

test('the table shows what needs a look, the worst first, and the sums', () => {
  expect(writeTable(visited).split('\n')).toEqual([
    'dead   https://c.test/  404  sources/c.yaml tools/c.yaml',
    'moved  https://b.test/  → https://b.test/new  sources/b.yaml',
    '3 links: 1 dead, 1 moved, 0 slow, 1 ok',
  ]);
});

test('the Markdown summary says the same', () => {
  expect(writeMarkdown(visited, '2026-11-23').split('\n')).toEqual([
    '# Links of the catalogue, 2026-11-23',
    '',
    '3 links: 1 dead, 1 moved, 0 slow, 1 ok',
    '',
    '| | address | found | records |',
    '|---|---|---|---|',
    '| dead | <https://c.test/> | 404 | sources/c.yaml, tools/c.yaml |',
    '| moved | <https://b.test/> | → https://b.test/new | sources/b.yaml |',
    '',
  ]);
});

test('where all is well there is no table', () => {
  expect(writeMarkdown(visited.slice(0, 1), '2026-11-23')).not.toContain('|');
});
