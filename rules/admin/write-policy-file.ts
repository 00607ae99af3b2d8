import type { Policy } from '../policy/schema.ts';

/** The policy as a file to keep, and to take over here again. */
export const writePolicyFile = (policy: Policy): string => `${JSON.stringify(policy, null, 2)}\n`;
