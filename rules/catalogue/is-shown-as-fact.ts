import type { Fact } from './schema.ts';

/** Whether a fact was checked well enough to be told to employees; otherwise the guide marks it "nicht geprüft". */
export function isShownAsFact({ verified, confidence }: Pick<Fact, 'verified' | 'confidence'>): boolean {
  return verified !== 'G' && verified !== 'S' && confidence !== 'low';
}
