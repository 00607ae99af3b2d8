import { readStore, removeFromStore, writeStore } from '../platform/store.ts';
import { type ChecklistAnswers, noAnswers, readChecklistAnswers } from '../rules/guide/checklist.ts';

export async function readKeptAnswers(): Promise<ChecklistAnswers> {
  return readChecklistAnswers((await readStore(['checklist'])).checklist);
}

/** Keeps the answers, which never leave the store but as a file that the person saves; after clearing nothing is left. */
export async function keepAnswers(answers: ChecklistAnswers): Promise<void> {
  if (answers === noAnswers) await removeFromStore(['checklist']);
  else await writeStore({ checklist: answers });
}
