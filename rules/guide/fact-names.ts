import type { FactName } from './sort-alternatives.ts';

/** Facts of an alternative in the order of the comparison. */
export const factNames: FactName[] = [
  'operator',
  'country',
  'licence',
  'encryption',
  'selfHosting',
  'browserJoin',
  'participants',
  'certificates',
  'price',
  'publicSector',
];
