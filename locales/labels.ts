import de from './de.json';
import type { Translate } from './translate.ts';

/** Finished texts of the banner's controls: the snapshot carries them, so the banner needs no i18n library. */
export type BannerLabels = Record<keyof typeof de.banner, string>;

/** `days` is the longest snooze that the policy allows. */
export function writeBannerLabels(translate: Translate, days: number): BannerLabels {
  const keys = Object.keys(de.banner) as (keyof typeof de.banner)[];
  return Object.fromEntries(keys.map((key) => [key, translate(`banner.${key}`, { days })])) as BannerLabels;
}

export type LinkLabels = Record<keyof typeof de.links, string>;

export function writeLinkLabels(translate: Translate): LinkLabels {
  const keys = Object.keys(de.links) as (keyof typeof de.links)[];
  return Object.fromEntries(keys.map((key) => [key, translate(`links.${key}`)])) as LinkLabels;
}
