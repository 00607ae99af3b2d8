/** Enough to find an element again. */
export function nameElement(element: Element): string {
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${element.tagName.toLowerCase()}.${element.className} "${text}"`;
}
