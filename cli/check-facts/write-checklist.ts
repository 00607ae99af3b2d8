import type { Section, Task } from './task.ts';

/** The tasks as a Markdown checklist. */
export function writeChecklist(sections: Section[], version: string): string {
  const total = sections.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const head = `# To verify by hand: catalogue ${version}, ${total} records`;
  const how =
    'Open what is listed, compare, correct the record, and set `verified` and `confidence` to what you did.';
  const legend =
    'R page read, M copy read, F read in a public repository, C cited by another page, S and G not checked.';
  return [head, '', how, legend, ...sections.flatMap(writeSection), ''].join('\n');
}

function writeSection({ title, tasks }: Section): string[] {
  return ['', `## ${title} (${tasks.length})`, '', ...tasks.flatMap(writeTask)];
}

function writeTask({ record, state, check, where }: Task): string[] {
  return [
    `- [ ] **${record}** (${state}): ${check.replaceAll('\n', ' ')}`,
    ...where.map((place) => `  - ${place}`),
  ];
}
