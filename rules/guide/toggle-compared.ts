/** More than four columns cannot be read side by side. */
export const comparedAtMost = 4;

/** Adds an alternative to those compared or takes it away; a fifth is not added. */
export function toggleCompared(compared: string[], id: string): string[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return compared.length < comparedAtMost ? [...compared, id] : compared;
}
