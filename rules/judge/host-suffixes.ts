/** `a.b.c` gives `a.b.c`, `b.c`, `c`: every host whose rules can speak of this one, the most exact first. */
export function hostSuffixes(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
