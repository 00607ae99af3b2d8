import type { Catalogue } from '../../rules/catalogue/schema.ts';
import type { Section } from './task.ts';

export function listToolTasks({ tools }: Pick<Catalogue, 'tools'>): Section {
  const tasks = Object.entries(tools)
    .filter(([, { websiteVerified }]) => !websiteVerified)
    .map(([id, { name, licence, website, verified, confidence }]) => ({
      record: `tools/${id}.yaml`,
      state: `${verified}, ${confidence}`,
      check: `Is this the website of ${name}, and is its licence ${licence}? Then set websiteVerified to true.`,
      where: [`<${website}>`],
    }));
  return { title: 'Tools whose website nobody has opened', tasks };
}
