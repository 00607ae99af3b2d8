/** What belongs in a field, by the end of its path: the first that fits speaks. */
const hints: [ending: RegExp, hint: string][] = [
  [/^statement\.de$/, 'write one neutral sentence in German: who found what'],
  [/^statement\.en$/, 'write the same sentence in English'],
  [/^assertedBy\.(de|en)$/, 'write who says so'],
  [/\.de$/, 'write the German text'],
  [/\.en$/, 'write the English text'],
  [/\.de-simple$/, 'write it in Leichte Sprache: docs/catalogue.md has the rules'],
  [/^vendor\.country$/, 'write the country of the vendor in two letters, as DE'],
  [/^vendor\.name$/, 'write the name of the company'],
  [/(^|\.)name$/, 'write the name'],
  [/(^|\.)title$/, 'write the title as published'],
  [/(^|\.)publisher$/, 'write who published it'],
  [/(^|\.)date$/, 'write the date as 2024, 2024-05 or 2024-05-31'],
  [/^about\.\d+$/, 'write the id of a record in services'],
  [/(^|\.)sources\.\d+$/, 'write the id of a record in sources; for a new one run: npm run new:source'],
];

/** Tells what to write where a record still has what its scaffold put there. */
export function describeBlank(path: string): string {
  const hint =
    hints.find(([ending]) => ending.test(path))?.[1] ?? 'fill it in, docs/catalogue.md says what belongs there';
  return `${path}: ${hint}`;
}
