import { isRecord } from '../policy/json.ts';
import type { PolicyKey, Shape, Variant } from '../policy/model/shape.ts';

/** The members of an object that anybody may set. */
export const editableKeys = (members: readonly PolicyKey[]): PolicyKey[] =>
  members.filter(({ shape }) => shape.kind !== 'never');

/** What a new entry of a list begins with. */
export function createValue(shape: Shape): unknown {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(shape.members.flatMap(onlyChoice));
    case 'variants': {
      const [first] = shape.variants;
      return first ? createVariant(shape.key, first) : {};
    }
    case 'texts':
      return { de: '' };
    case 'list':
      return [];
    case 'flag':
      return false;
    case 'number':
      return 0;
    default:
      return '';
  }
}

/** An object of this variant, with what only one value is possible for. */
export function createVariant(key: string, { name, object }: Variant): Record<string, unknown> {
  return { ...Object.fromEntries(object.members.flatMap(onlyChoice)), [key]: name };
}

function onlyChoice({ key, required, shape }: PolicyKey): [string, unknown][] {
  return required && shape.kind === 'choice' && shape.options.length === 1 ? [[key, shape.options[0]]] : [];
}

/** Whether the editor of this shape can show a value, right or wrong. What it cannot show is shown as JSON. */
export function fitsShape(shape: Pick<Shape, 'kind'>, value: unknown): boolean {
  if (value === undefined) return true;
  switch (shape.kind) {
    case 'object':
    case 'variants':
      return isRecord(value);
    case 'list':
      return Array.isArray(value);
    case 'texts':
      return typeof value === 'string' || (isRecord(value) && Object.values(value).every(isText));
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' || typeof value === 'string';
    default:
      return typeof value === 'string';
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** The number that was typed; anything else stays as typed, so that it can be shown and refused. */
export function readNumber(text: string): number | string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : text;
}
