import de from './de.json';
import type { Translate } from './translate.ts';

/** Finished texts of the card at a marked link. */
export type LinkLabels = Record<keyof typeof de.links, string>;

export function writeLinkLabels(translate: Translate): LinkLabels {
  const keys = Object.keys(de.links) as (keyof typeof de.links)[];
  return Object.fromEntries(keys.map((key) => [key, translate(`links.${key}`)])) as LinkLabels;
}
