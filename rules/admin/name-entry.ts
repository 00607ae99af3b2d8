import { isRecord } from './is-record.ts';

const telling = ['name', 'id', 'service', 'url', 'kid'];

/** What tells an entry of a list from the others, or nothing while it is empty. */
export function nameEntry(value: unknown): string {
  if (!isRecord(value)) return '';
  const name = telling.map((key) => value[key]).find((part) => typeof part === 'string' && part !== '');
  return typeof name === 'string' ? name : '';
}
