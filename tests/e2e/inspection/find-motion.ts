import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

/** What moves although the person asked for reduced motion. */
export function findMotion(): string[] {
  return listSeen()
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    })
    .map(nameElement);
}
