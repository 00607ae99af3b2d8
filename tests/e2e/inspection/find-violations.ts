import type { AxeResults, RunOptions } from 'axe-core';
import { listRoots } from './list-seen.ts';

declare const axe: { run: (context: Node, options: RunOptions) => Promise<AxeResults> };

const all: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The website around the banner is not ours.
  rules: { region: { enabled: false } },
};

/** What axe-core finds, by all its rules or by one of them. */
export async function findViolations(only?: string): Promise<string[]> {
  const [root] = listRoots();
  const context = root instanceof ShadowRoot ? root.host : document;
  const options: RunOptions = only ? { runOnly: { type: 'rule', values: [only] } } : all;
  const { violations } = await axe.run(context, { ...options, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
