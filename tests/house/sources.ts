import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, type StaticImport } from 'oxc-parser';

export interface Import {
  file: string;
  /** A path from the root of the repository, or the name of a package. */
  target: string;
  isOurs: boolean;
  isType: boolean;
}

export interface Source {
  file: string;
  text: string;
  imports: Import[];
  exportedNames: string[];
}

/** What git has or would take. A file deleted but not committed is not there. */
export const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

export const sources = files.filter((file) => /\.tsx?$/.test(file)).map(readSource);

export const productSources = sources.filter(({ file }) => !file.startsWith('tests/'));

export const imports = productSources.flatMap((source) => source.imports);

/** A room is a top folder; each folder of rules/ is one of its own. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'rules' ? 2 : 1).join('/');
}

export const topRoomOf = (path: string): string => path.split('/')[0] ?? '';

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const targets = [
    ...module.staticImports.map((found) => ({ name: found.moduleRequest.value, isType: bringsTypesOnly(found) })),
    ...exported.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ name: moduleRequest.value, isType }],
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      name: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isType: false,
    })),
  ];
  return {
    file,
    text,
    imports: targets.map(({ name, isType }) => ({ file, isType, ...locate(file, name) })),
    exportedNames: exported.flatMap(({ exportName }) => exportName.name ?? []),
  };
}

function bringsTypesOnly({ entries }: StaticImport): boolean {
  return entries.length > 0 && entries.every(({ isType }) => isType);
}

function locate(file: string, name: string): { target: string; isOurs: boolean } {
  if (!name.startsWith('.')) return { target: name, isOurs: false };
  return { target: join(dirname(file), name.replace(/\?.*$/, '')), isOurs: true };
}
