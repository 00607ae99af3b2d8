import { contrast } from './contrast.ts';
import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

/** Text that hardly stands out from its background (WCAG 1.4.3); axe-core leaves some cases undecided. */
export function findFaintText(): string[] {
  return listSeen()
    .filter((element) => hasText(element) && !element.closest(':disabled, [aria-disabled=true]'))
    .filter((element) => contrast(getComputedStyle(element).color, element) < minContrastFor(element))
    .map(nameElement);
}

function hasText(element: HTMLElement): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** Large text (24 px, or 18.66 px if bold) needs less. */
function minContrastFor(element: HTMLElement): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}
