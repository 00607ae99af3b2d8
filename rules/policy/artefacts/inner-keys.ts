import type { PolicyKey, Shape } from '../model/shape.ts';

/** The keys inside a value as documents list them; those of a text are explained once for all. */
export function innerKeys(shape: Shape): PolicyKey[] {
  if (shape.kind === 'list') return innerKeys(shape.entry);
  if (shape.kind === 'variants') return joinVariants(shape.variants.map(({ object }) => object.members));
  return shape.kind === 'object' ? shape.members : [];
}

function joinVariants(variants: PolicyKey[][]): PolicyKey[] {
  const keys = new Map<string, PolicyKey>();
  for (const member of variants.flat()) {
    const known = keys.get(member.key);
    keys.set(member.key, known ? joinKeys(known, member) : member);
  }
  return [...keys.values()];
}

/** What one of two kinds of objects allows is allowed; what only one requires is optional. */
function joinKeys(one: PolicyKey, other: PolicyKey): PolicyKey {
  const required = one.required && other.required;
  if (one.shape.kind !== 'choice' || other.shape.kind !== 'choice') return { ...one, required };
  const options = [...new Set([...one.shape.options, ...other.shape.options])];
  return { ...one, required, shape: { ...one.shape, options } };
}
