import type { Field, Shape } from './field.ts';

/** What a new entry of a list begins with. */
export function createValue(shape: Shape): unknown {
  switch (shape.kind) {
    case 'group':
      return Object.fromEntries(shape.members.flatMap(onlyChoice));
    case 'variants': {
      const [first] = shape.variants;
      return first ? createVariant(shape.key, first) : {};
    }
    case 'texts':
      return { de: '' };
    case 'list':
      return [];
    case 'switch':
      return false;
    case 'number':
      return 0;
    default:
      return '';
  }
}

/** An object of this variant, with what only one value is possible for. */
export function createVariant(
  key: string,
  { name, group }: { name: string; group: Extract<Shape, { kind: 'group' }> },
): Record<string, unknown> {
  return { [key]: name, ...Object.fromEntries(group.members.flatMap(onlyChoice)) };
}

function onlyChoice({ key, required, shape }: Field): [string, unknown][] {
  return required && shape.kind === 'choice' && shape.options.length === 1 ? [[key, shape.options[0]]] : [];
}
