import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

/** A button that sorts is words and a sign in all colours. */
const filled =
  'button:not(.sort), .kern-btn, input:not([type=checkbox], [type=radio], [type=file]), select, textarea, .status';

/** What shows as a control or a badge by its background alone, which forced colours take away. */
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
