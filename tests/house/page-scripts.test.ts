import { expect, it } from 'vitest';
import { type Edge, listChains } from './graph.ts';
import { imports, productSources } from './sources.ts';

/** They run in somebody else's page, at every visit. */
const pageScripts = productSources
  .map(({ file }) => file)
  .filter((file) => file.startsWith('page/') || /^entrypoints\/(banner|engine|links)\b/.test(file));

const edges = imports.filter(({ isType }) => !isType).map(({ file, target }): Edge => [file, target]);

it.each(pageScripts)('%s loads neither zod nor catalogue nor texts of the interface', (script) => {
  const heavy = listChains(script, edges).filter((chain) => isHeavy(chain.at(-1) ?? ''));
  expect(
    heavy.map((chain) => chain.join(' → ')),
    'Compute it in the background and keep the result in the snapshot; import only its type here.',
  ).toEqual([]);
});

function isHeavy(path: string): boolean {
  return /^(zod|i18next)(\/|$)|^rules\/(catalogue\/|zod\.ts)|^locales\//.test(path);
}
