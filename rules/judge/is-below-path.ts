/** Whether a path lies at or below a prefix, on a segment boundary: `/app` holds `/app/x` and not `/apple`. */
export function isBelowPath(path: string, prefix: string): boolean {
  const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
  return path.startsWith(folder) || path === folder.slice(0, -1);
}
