import type { Tab } from './place.ts';

/** What offices read who choose a service: these records have no Leichte Sprache. */
const partlySimple: ReadonlySet<Tab> = new Set(['sources', 'checklist']);

/** Whether all that a tab of the guide says is there in Leichte Sprache. */
export function isWhollySimple(tab: Tab): boolean {
  return !partlySimple.has(tab);
}
