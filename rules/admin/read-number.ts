/** The number that was typed; anything else stays as typed, so that it can be shown and refused. */
export function readNumber(text: string): number | string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : text;
}
