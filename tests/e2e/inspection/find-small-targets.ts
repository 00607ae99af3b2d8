import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

interface Target {
  element: HTMLElement;
  box: DOMRect;
}

const targets = 'a[href], button, input, select, textarea, summary, [role=tab]';
const least = 24;

/** Targets smaller than 24 × 24 pixels, unless in a sentence or with enough space around them (WCAG 2.5.8). */
export function findSmallTargets(): string[] {
  const all = listSeen()
    .filter((element) => element.matches(targets))
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }));
  return all
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
    .filter((target) => all.some((other) => other !== target && isTooNear(target, other)))
    .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${nameElement(element)}`);
}

function isSmall({ width, height }: DOMRect): boolean {
  return width < least - 0.5 || height < least - 0.5;
}

function isInSentence(element: HTMLElement): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  let around = element.parentElement;
  while (around && getComputedStyle(around).display === 'inline') around = around.parentElement;
  return (around?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
}

/** Whether the 24-pixel circle around a small target touches another target, or the circle of another small one. */
function isTooNear({ element, box }: Target, other: Target): boolean {
  if (element.contains(other.element) || other.element.contains(element)) return false;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const { left, right, top, bottom, width, height } = other.box;
  const toBox = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  if (toBox < least / 2) return true;
  return isSmall(other.box) && Math.hypot(left + width / 2 - x, top + height / 2 - y) < least;
}
