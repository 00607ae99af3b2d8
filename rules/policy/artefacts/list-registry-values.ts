import type { Policy } from '../schema.ts';
import { writeManagedValue } from '../write-managed-value.ts';

export type RegistryValue =
  | { kind: 'text'; name: string; data: string }
  | { kind: 'number'; name: string; data: number }
  | { kind: 'removed'; name: string };

/** The policy as values of the Windows registry: Chromium reads lists and objects from JSON text. */
export function listRegistryValues(policy: Policy): RegistryValue[] {
  return Object.entries(writeManagedValue(policy)).map(([name, value]): RegistryValue => {
    if (typeof value === 'string') return { kind: 'text', name, data: value };
    if (typeof value === 'number' || typeof value === 'boolean')
      return { kind: 'number', name, data: Number(value) };
    return { kind: 'text', name, data: JSON.stringify(value) };
  });
}
