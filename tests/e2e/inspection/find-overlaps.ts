import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

interface Line {
  element: HTMLElement;
  box: DOMRect;
}

/** Lines of text that overlap lines of another element (WCAG 1.4.12). */
export function findOverlaps(): string[] {
  const lines = listSeen()
    .flatMap(listLines)
    .sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((line, at) => {
    const end = lines.findIndex(({ box }, other) => other > at && box.top > line.box.bottom);
    return lines
      .slice(at + 1, end === -1 ? undefined : end)
      .filter((other) => other.element !== line.element && doOverlap(line.box, other.box))
      .map((other) => `${nameElement(line.element)} × ${nameElement(other.element)}`);
  });
}

function listLines(element: HTMLElement): Line[] {
  const { overflowY } = getComputedStyle(element);
  const { bottom } = element.getBoundingClientRect();
  const end = overflowY === 'visible' ? Number.POSITIVE_INFINITY : bottom;
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    })
    .filter((box) => box.bottom <= end + 1)
    .map((box) => ({ element, box }));
}

/** Line boxes are taller than the letters, so a few pixels do not count. */
function doOverlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > 4;
}
