import type { Finding } from '../policy/findings/finding.ts';
import { isAtOrBelow } from '../policy/json.ts';
import { policyShape } from '../policy/model/keys.ts';
import type { Policy } from '../policy/model/schema.ts';
import type { PolicyKey } from '../policy/model/shape.ts';
import { wordsOf } from '../policy/model/words-of.ts';
import type { AdminText } from '../text/language.ts';

/** Who a value comes from: the managed policy, the product's default, the shipped list, or nobody. */
type KeyOrigin = 'managed' | 'default' | 'list' | 'unset';

export interface EffectiveKey {
  key: string;
  title: AdminText;
  origin: KeyOrigin;
  /** As JSON; null where the list or nobody says it. */
  value: string | null;
  errors: number;
  warnings: number;
}

/** What the shipped list answers while the policy is silent. */
const answeredByList = ['organisation', 'level', 'services', 'alternatives'];

/** The policy key by key as it works on this machine, and how much of each was refused. */
export function listEffectiveKeys(policy: Policy, findings: readonly Finding[]): EffectiveKey[] {
  const given = new Map<string, unknown>(Object.entries(policy));
  return policyShape.members.map((policyKey) => {
    const { key, fallback } = policyKey;
    const value = given.get(key) ?? fallback;
    const own = findings.filter(({ pointer }) => isAtOrBelow(pointer, `/${key}`));
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return {
      key,
      title: wordsOf(policyKey).title,
      origin: originOf(policyKey, given),
      value: value === undefined ? null : JSON.stringify(value),
      errors,
      warnings: own.length - errors,
    };
  });
}

function originOf({ key, fallback }: PolicyKey, given: ReadonlyMap<string, unknown>): KeyOrigin {
  if (given.has(key)) return 'managed';
  if (fallback !== undefined) return 'default';
  return answeredByList.includes(key) ? 'list' : 'unset';
}
