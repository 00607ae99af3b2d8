import { readStore, removeFromStore, writeStore } from '../platform/store.ts';
import { type ChecklistAnswers, noAnswers, readChecklistAnswers } from '../rules/guide/checklist.ts';

export async function readKeptAnswers(): Promise<ChecklistAnswers> {
  return readChecklistAnswers((await readStore(['checklist'])).checklist);
}

/** Answers leave the store only as a file that the person saves. Once cleared, nothing of them is left. */
export async function keepAnswers(answers: ChecklistAnswers): Promise<void> {
  if (answers === noAnswers) await removeFromStore(['checklist']);
  else await writeStore({ checklist: answers });
}
