import type { AxeResults, RunOptions } from 'axe-core';
import { listRoots } from './list-seen.ts';

declare const axe: { run: (context: Node, options: RunOptions) => Promise<AxeResults> };

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The website around the banner is not ours.
  rules: { region: { enabled: false } },
};

export function findViolations(): Promise<string[]> {
  return run(rules);
}

/** axe-core's findings on colours, the only ones that differ in the dark scheme. */
export function findFaintByAxe(): Promise<string[]> {
  return run({ runOnly: ['color-contrast'] });
}

async function run(options: RunOptions): Promise<string[]> {
  const [root] = listRoots();
  const context = root instanceof ShadowRoot ? root.host : document;
  const { violations } = await axe.run(context, { ...options, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
