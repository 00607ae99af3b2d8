import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** House rules, so that a newcomer learns them from a failing test instead of a review. */

/** Whom a room may import besides itself; packages by name. `types` only as `import type`. */
const mayImport: Record<string, { rooms: string[]; types: string[]; packages: string[] }> = {
  rules: {
    rooms: [],
    types: ['locales'],
    packages: ['zod/mini', 'tldts', 'leven', 'xmlbuilder', 'jose'],
  },
  locales: { rooms: [], types: ['rules'], packages: ['i18next'] },
  components: { rooms: ['rules', 'locales'], types: [], packages: ['preact', 'preact/hooks'] },
  platform: { rooms: ['rules', 'locales'], types: [], packages: ['wxt/browser', 'fflate', 'jose'] },
};

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const sources = files.filter((file) => /\.tsx?$/.test(file));

const imports = sources.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gms);
  return [...found].map((match) => ({ file, isType: match[1] !== undefined, target: match[2] ?? match[3] ?? '' }));
});

const roomOf = (path: string) => path.split('/')[0] ?? '';
const targetPath = ({ file, target }: { file: string; target: string }) => normalize(join(dirname(file), target));

describe('rooms', () => {
  it.each(Object.keys(mayImport))('%s imports only what it may', (room) => {
    const allowed = mayImport[room];
    const wrong = imports
      .filter(({ file }) => roomOf(file) === room)
      .filter(({ file, target, isType }) => {
        if (!target.startsWith('.'))
          return !allowed?.packages.includes(target) && !(isType && target === 'wxt/browser');
        const targetRoom = roomOf(targetPath({ file, target }));
        return !(
          targetRoom === room ||
          allowed?.rooms.includes(targetRoom) ||
          (isType && allowed?.types.includes(targetRoom))
        );
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(
      wrong,
      `Move the code to the room that may do this, or pass it in as an argument (docs/decisions).`,
    ).toEqual([]);
  });

  it('nobody imports an entrypoint', () => {
    const wrong = imports.filter(
      (entry) =>
        entry.target.startsWith('.') &&
        roomOf(targetPath(entry)) === 'entrypoints' &&
        roomOf(entry.file) !== 'entrypoints',
    );
    expect(wrong, 'Entrypoints wire. What others need belongs into platform/, rules/ or components/.').toEqual([]);
  });

  it('only rules/zod.ts imports zod', () => {
    const wrong = imports.filter(({ file, target }) => target.startsWith('zod') && file !== 'rules/zod.ts');
    expect(
      wrong,
      "Import { z } from 'rules/zod.ts': it is the small zod, and set up for extension pages.",
    ).toEqual([]);
  });

  it('only platform/ and entrypoints/ touch the browser', () => {
    const wrong = sources.filter(
      (file) =>
        ['rules', 'components', 'locales'].includes(roomOf(file)) &&
        /\b(browser|chrome)\.(storage|runtime|tabs|scripting|action|alarms)\b/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong, 'Put the call into platform/ and pass what it gives as an argument.').toEqual([]);
  });

  it('there is no room for everything', () => {
    const wrong = files.filter((file) => /(^|\/)(utils?|shared|common|lib|helpers)\//.test(file));
    expect(wrong, 'Name the folder after what may be inside.').toEqual([]);
  });
});

describe('files', () => {
  it('are short', () => {
    const long = sources
      .filter((file) => !file.startsWith('tests/'))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long, 'Look for the second question the file answers, and give it a file of its own.').toEqual([]);
  });

  it('of entrypoints wire and stop: those that run at most 50 lines, what they wire beside them at most 65', () => {
    const long = sources
      .filter((file) => file.startsWith('entrypoints/'))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ file, lines }) => lines > (/(index|main)\.tsx?$|background\.ts$/.test(file) ? 50 : 65));
    expect(
      long,
      'Move what decides to rules/, what calls the browser to platform/, what shows to components/.',
    ).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const wrong = sources.filter((file) => {
      const name =
        file
          .split('/')
          .at(-1)
          ?.replace(/\.(test|config|content)?\.?tsx?$/, '') ?? '';
      const isComponent = file.startsWith('components/') && file.endsWith('.tsx');
      return isComponent
        ? !/^[A-Z][A-Za-z]+$/.test(name)
        : !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) && !isTestOfComponent(file);
    });
    expect(wrong, 'Name the file after the function or component it holds.').toEqual([]);
  });

  it('export by name, without barrels', () => {
    const wrong = sources.filter(
      (file) => !file.endsWith('.config.ts') && /^export \* from/m.test(readFileSync(file, 'utf8')),
    );
    expect(wrong, 'Import from the file that has it.').toEqual([]);
  });

  it('hold no address of this machine or of a registry', () => {
    const texts = files.filter((file) => !/\.(png|svg|ico|woff2)$/.test(file) && file !== 'tests/house.test.ts');
    const wrong = texts.filter((file) => /\/work\/|registry\.npmjs|\/root\//.test(readFileSync(file, 'utf8')));
    expect(wrong, 'Use relative paths; leave hosts of registries out.').toEqual([]);
  });
});

describe('documents', () => {
  it('README has fewer than 120 lines', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(120);
  });

  it.each(files.filter((file) => file.endsWith('.md') && existsSync(file)))(
    '%s names only commands that exist',
    (file) => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
      const named = [...readFileSync(file, 'utf8').matchAll(/`?npm run (?:-s |--silent )?([a-z]+(?::[a-z]+)?)/g)];
      const missing = named.map((match) => match[1] ?? '').filter((name) => !(name in scripts));
      expect(missing, 'Correct the document, or add the script to package.json.').toEqual([]);
    },
  );
});

function isTestOfComponent(file: string): boolean {
  return file.startsWith('tests/components/');
}
