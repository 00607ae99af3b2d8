import type { UrlShape } from '../catalogue/schema.ts';
import type { Address } from './address.ts';

type WebAddress = Extract<Address, { kind: 'web' }>;

/** Whether an address has the shape: `*` one segment, `{digits}` a segment of digits, a last `**` any rest. */
export function matchShape(shape: UrlShape, address: WebAddress): boolean {
  if (shape.host && !matchHost(shape.host, address.host)) return false;
  if (shape.query && !address.query.has(shape.query)) return false;
  if (shape.fragment && !matchPath(shape.fragment, address.fragment)) return false;
  return matchPath(shape.path, address.path);
}

function matchHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
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
