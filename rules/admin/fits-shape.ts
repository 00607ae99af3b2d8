import type { Shape } from './field.ts';
import { isRecord } from './is-record.ts';

/** Whether the editor of this shape can show a value, right or wrong. What it cannot show is shown as JSON. */
export function fitsShape(shape: Shape, value: unknown): boolean {
  if (value === undefined) return true;
  switch (shape.kind) {
    case 'group':
    case 'variants':
      return isRecord(value);
    case 'list':
      return Array.isArray(value);
    case 'texts':
      return typeof value === 'string' || (isRecord(value) && Object.values(value).every(isText));
    case 'switch':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' || typeof value === 'string';
    default:
      return typeof value === 'string';
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';
