import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { listAdviceTasks, listAlternativeTasks } from './alternative-tasks.ts';
import { listAssessmentTasks, listClaimTasks } from './claim-tasks.ts';
import { listServiceTasks, listSourceTasks, listToolTasks } from './service-tasks.ts';
import type { Task, TaskSection } from './task.ts';

/** What a person still has to verify, in the order in which employees see it. */
export function listSections(catalogue: Catalogue): TaskSection[] {
  const [inNotice, otherClaims] = listClaimTasks(catalogue);
  const [shown, otherAlternatives] = listAlternativeTasks(catalogue);
  const sections = [
    inNotice,
    otherClaims,
    listAssessmentTasks(catalogue),
    shown,
    listAdviceTasks(catalogue),
    listSourceTasks(catalogue),
    listToolTasks(catalogue),
    listServiceTasks(catalogue),
    otherAlternatives,
  ];
  return sections.filter(({ tasks }) => tasks.length > 0);
}

/** The tasks as a Markdown checklist. */
export function writeChecklist(sections: TaskSection[], version: string): string {
  const total = sections.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const head = `# To verify by hand: catalogue ${version}, ${total} records`;
  const how =
    'Open what is listed, compare, correct the record, and set `verified` and `confidence` to what you did.';
  const legend =
    'R page read, M copy read, F read in a public repository, C cited by another page, S and G not checked.';
  return [head, '', how, legend, ...sections.flatMap(writeSection), ''].join('\n');
}

function writeSection({ title, tasks }: TaskSection): string[] {
  return ['', `## ${title} (${tasks.length})`, '', ...tasks.flatMap(writeTask)];
}

function writeTask({ record, state, check, where }: Task): string[] {
  return [
    `- [ ] **${record}** (${state}): ${check.replaceAll('\n', ' ')}`,
    ...where.map((place) => `  - ${place}`),
  ];
}
