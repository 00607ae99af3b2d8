import { contrast } from './contrast.ts';
import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

/** Fields whose edge hardly stands out from their surroundings (WCAG 1.4.11). */
export function findFaintFields(): string[] {
  return listSeen()
    .filter((element) =>
      element.matches('select, textarea, input:not([type=checkbox], [type=radio], [type=file])'),
    )
    .filter((element) => contrast(edgeOf(element), element.parentElement ?? element) < 3)
    .map(nameElement);
}

/** The colour that shows where a field ends. */
function edgeOf(element: HTMLElement): string {
  const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
  return Number.parseFloat(borderTopWidth) > 0 ? borderTopColor : backgroundColor;
}
