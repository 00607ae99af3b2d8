import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

/** What sticks out of the window sideways, or is cut off where nobody can scroll to it (WCAG 1.4.10, 1.4.12). */
export function findCutOff(): string[] {
  const width = document.documentElement.clientWidth;
  return listSeen()
    .filter((element) => isOutside(element, width) || isCut(element))
    .map(nameElement);
}

function isOutside(element: HTMLElement, width: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return right > width + 1 || left < -1;
}

function isCut(element: HTMLElement): boolean {
  // A field scrolls by itself, and a picture has nothing to scroll.
  if (element.matches('input, select, textarea, img, svg, svg *')) return false;
  const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
  if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) return true;
  // Text that is clamped to a few lines is complete elsewhere.
  if (webkitLineClamp !== 'none') return false;
  return ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
}
