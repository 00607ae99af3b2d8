import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

/** Sort buttons are text and an arrow in any colour scheme. */
const filled =
  'button:not(.sort), .kern-btn, input:not([type=checkbox], [type=radio], [type=file]), select, textarea, .status';

/** Controls and badges recognisable only by their background, which forced colours remove. */
export function findEdgeless(): string[] {
  return listSeen()
    .filter((element) => element.matches(filled) && !hasEdge(element) && !isUnderlined(element))
    .map(nameElement);
}

function hasEdge(element: HTMLElement): boolean {
  const { borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
  return borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1;
}

function isUnderlined(element: HTMLElement): boolean {
  return [element, ...element.querySelectorAll('*')].some((part) =>
    getComputedStyle(part).textDecorationLine.includes('underline'),
  );
}
