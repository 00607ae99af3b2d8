import type { Level } from './rules.ts';

/** Levels at which the pause page comes before the service's own page. */
export function isPausing(level: Level): level is 'acknowledge' | 'reason' | 'block' {
  return level === 'acknowledge' || level === 'reason' || level === 'block';
}
