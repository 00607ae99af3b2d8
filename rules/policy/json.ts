export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses JSON given as a string where a list or object was expected, as Firefox delivers pasted JSON. Otherwise null. */
export function openJsonText(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const opened: unknown = JSON.parse(text);
    return typeof opened === 'object' ? opened : null;
  } catch {
    return null;
  }
}

/** Appends a step to a JSON Pointer, escaped as in RFC 6901. */
export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The inverse: the steps of a JSON Pointer. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export const isAtOrBelow = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);
