import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { listAdviceTasks } from './list-advice-tasks.ts';
import { listAlternativeTasks } from './list-alternative-tasks.ts';
import { listAssessmentTasks } from './list-assessment-tasks.ts';
import { listClaimTasks } from './list-claim-tasks.ts';
import { listServiceTasks } from './list-service-tasks.ts';
import { listSourceTasks } from './list-source-tasks.ts';
import { listToolTasks } from './list-tool-tasks.ts';
import type { Section } from './task.ts';

/** What a person still has to verify, what most employees see first. */
export function listSections(catalogue: Catalogue): Section[] {
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
