/** Regular expression of a network rule for all addresses at or below a path; every one if there is no path. */
export function writePathFilter(path: string): string {
  const folder = path.replace(/\/$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return folder ? `^https?://[^/?#]+${folder}(?:[/?#].*)?$` : '^https?://.*';
}
