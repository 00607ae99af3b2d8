import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files, imports, productSources, topRoomOf } from './sources.ts';

const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.keys({ ...dependencies, ...devDependencies });
const documents = files.filter((file) => file.endsWith('.md'));
const aboutCode = documents.filter((file) =>
  /^(CONTRIBUTING|docs\/architecture|docs\/decisions\/.*)\.md$/.test(file),
);

describe('documents', () => {
  it('README has fewer than 120 lines', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(120);
  });

  it.each(documents)('%s names only commands that exist', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/`?npm run (?:-s |--silent )?([a-z]+(?::[a-z]+)?)/g)];
    const missing = named.map((match) => match[1] ?? '').filter((name) => !(name in scripts));
    expect(missing, 'Correct the document, or add the script to package.json.').toEqual([]);
  });

  it.each(aboutCode)('%s names only files that exist', (file) => {
    const missing = listPaths(readFileSync(file, 'utf8')).filter((path) => !existsSync(path));
    expect(missing, 'The file has moved or gone. Correct the document; paths start at the root.').toEqual([]);
  });

  it('docs/architecture.md draws the rooms as they import each other', () => {
    const drawn = /```rooms\n(.*?)```/s.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? '';
    expect(
      drawn.trim().split('\n').map(squeeze).toSorted(),
      'Draw the arrow in docs/architecture.md, or better: do without the import. Order and spaces are yours.',
    ).toEqual(drawRooms());
  });

  it.each(listWalks())('the walk "%s" goes one way: no return to a room that it left', (_title, files) => {
    const rooms = files.map(topRoomOf);
    const visited = rooms.filter((room, at) => room !== rooms[at - 1]);
    expect(
      visited,
      'List the files in the order of docs/architecture.md, or find out why the code goes back.',
    ).toEqual([...new Set(visited)]);
    expect(files.length, 'So many files are too many hops: what belongs together?').toBeLessThanOrEqual(12);
  });
});

/** The numbered lists of docs/architecture.md: their heading, and the file that each item begins with. */
function listWalks(): [title: string, files: string[]][] {
  const sections = readFileSync('docs/architecture.md', 'utf8').split(/^### /m).slice(1);
  return sections.map((section) => [
    section.split('\n')[0] ?? '',
    [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map((match) => match[1] ?? ''),
  ]);
}

function listPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.][\w./-]*)`/g)].map((match) => match[1] ?? '');
  return quoted
    .filter((name) => name.includes('/') || /\.(tsx?|mjs|json|ya?ml|md)$/.test(name))
    .filter((name) => !packages.some((known) => name === known || name.startsWith(`${known}/`)));
}

/** One line a room, as `page → platform, rules`; `(types)` behind a room of which only types are imported. */
function drawRooms(): string[] {
  const rooms = [
    ...new Set(productSources.filter(({ file }) => file.includes('/')).map(({ file }) => topRoomOf(file))),
  ];
  return rooms
    .map((room) => `${room} → ${listTargets(room, rooms).join(', ')}`)
    .filter((line) => !line.endsWith('→ '))
    .toSorted();
}

function listTargets(room: string, rooms: string[]): string[] {
  const leaving = imports.filter(({ file }) => topRoomOf(file) === room);
  return rooms
    .filter((target) => target !== room)
    .flatMap((target) => {
      const found = leaving.filter((entry) => entry.isOurs && topRoomOf(entry.target) === target);
      if (found.length === 0) return [];
      return found.every(({ isType }) => isType) ? [`${target} (types)`] : [target];
    })
    .toSorted();
}

/** A drawn line without the spaces that align it, its rooms in alphabetical order. */
function squeeze(line: string): string {
  const [room = '', targets = ''] = line.split('→').map((part) => part.trim());
  return `${room} → ${targets
    .split(/\s*,\s*/)
    .toSorted()
    .join(', ')}`;
}
