import { browser } from 'wxt/browser';
import { type ChecklistAnswers, noAnswers, readChecklistAnswers } from '../rules/guide/checklist.ts';

/** Key of the answers in storage.local; they never leave it but as a file that the person saves. */
export const checklistKey = 'checklist';

export async function readKeptAnswers(): Promise<ChecklistAnswers> {
  const stored = await browser.storage.local.get<Record<string, unknown>>(checklistKey);
  return readChecklistAnswers(stored[checklistKey]);
}

/** Keeps the answers; after clearing nothing is left in the store. */
export async function keepAnswers(answers: ChecklistAnswers): Promise<void> {
  if (answers === noAnswers) await browser.storage.local.remove<Record<string, unknown>>(checklistKey);
  else await browser.storage.local.set({ [checklistKey]: answers });
}
