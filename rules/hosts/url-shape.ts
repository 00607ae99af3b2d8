import type { WebAddress } from './address.ts';
import { fitsHost } from './host-pattern.ts';

/** Shape of a meeting address, from the record of a service or engine. */
interface Shape {
  path: string;
  host?: string | undefined;
  /** Name of a query parameter that must be present. */
  query?: string | undefined;
  /** A path after the `#`. */
  fragment?: string | undefined;
}

/** `*` matches one segment, `{digits}` a segment of digits, and a final `**` any rest. */
export function matchShape(shape: Shape, address: WebAddress): boolean {
  if (shape.host && !fitsHost(shape.host, address.host)) return false;
  if (shape.query && !address.query.has(shape.query)) return false;
  if (shape.fragment && !matchPath(shape.fragment, address.fragment)) return false;
  return matchPath(shape.path, address.path);
}

function matchPath(pattern: string, path: string): boolean {
  const wanted = segments(pattern);
  const given = segments(path.split('?')[0] ?? '');
  if (wanted.at(-1) !== '**') return given.length === wanted.length && wanted.every(matches);
  return given.length >= wanted.length - 1 && wanted.slice(0, -1).every(matches);

  function matches(segment: string, index: number): boolean {
    const value = given[index] ?? '';
    if (segment === '*') return true;
    return segment === '{digits}' ? /^\d+$/.test(value) : value === segment;
  }
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
