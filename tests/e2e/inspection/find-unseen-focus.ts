import { contrast } from './contrast.ts';
import { listSeen } from './list-seen.ts';
import { nameElement } from './name-element.ts';

const controls = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';

/** Controls that look (nearly) the same with keyboard focus as without (WCAG 2.4.7, 1.4.11). */
export function findUnseenFocus(): string[] {
  const all = listSeen().filter((element) => element.matches(controls) && element.tabIndex >= 0);
  return oneOfAKind(all).filter(isUnseen).map(nameElement);
}

/** Controls with the same tag and classes look the same, so one of each is enough. */
function oneOfAKind(elements: HTMLElement[]): HTMLElement[] {
  return [...new Map(elements.map((element) => [`${element.tagName} ${element.className}`, element])).values()];
}

function isUnseen(element: HTMLElement): boolean {
  // Only keyboard focus is shown, and nobody types here.
  element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const behind = element.parentElement ?? document.body;
  const colours = [isOutlined ? outlineColor : '', ...(boxShadow.match(/[a-z]+\([^)]*\)/g) ?? [])].filter(Boolean);
  return !colours.some((colour) => contrast(colour, behind) >= 3);
}
