/** Puts values in place of `{name}`; a line that is nothing but an empty value goes with it. */
export function fillTemplate(template: string, values: Record<string, string>): string {
  const isLeft = (line: string) => values[/^\s*\{(\w+)\}\s*$/.exec(line)?.[1] ?? ''] !== '';
  const lines = template.split('\n').filter(isLeft).join('\n');
  return lines.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
