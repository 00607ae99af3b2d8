import type { Finding } from '../policy/findings/finding.ts';
import { type Policy, policyDefaults } from '../policy/model/schema.ts';
import type { Field } from './field.ts';

/** Who a value comes from: the managed policy, the product's default, the shipped list, or nobody. */
export type KeyOrigin = 'managed' | 'default' | 'list' | 'unset';

export interface EffectiveKey {
  key: string;
  title: Field['title'];
  origin: KeyOrigin;
  /** As JSON; null where the list or nobody says it. */
  value: string | null;
  errors: number;
  warnings: number;
}

const defaults: Readonly<Record<string, unknown>> = policyDefaults;

/** What the shipped list answers while the policy is silent. */
const answeredByList = ['organisation', 'level', 'services', 'alternatives'];

/** The policy key by key as it works on this machine, and how much of each was refused. */
export function listEffectiveKeys(
  fields: readonly Field[],
  policy: Policy,
  findings: readonly Finding[],
): EffectiveKey[] {
  const given = new Map<string, unknown>(Object.entries(policy));
  return fields.map(({ key, title }) => {
    const value = given.get(key) ?? defaults[key];
    const own = findings.filter(({ pointer }) => pointer === `/${key}` || pointer.startsWith(`/${key}/`));
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return {
      key,
      title,
      origin: originOf(key, given),
      value: value === undefined ? null : JSON.stringify(value),
      errors,
      warnings: own.length - errors,
    };
  });
}

function originOf(key: string, given: ReadonlyMap<string, unknown>): KeyOrigin {
  if (given.has(key)) return 'managed';
  if (Object.hasOwn(defaults, key)) return 'default';
  return answeredByList.includes(key) ? 'list' : 'unset';
}
