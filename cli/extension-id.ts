import { createHash } from 'node:crypto';

/** Chromium's id of an extension: the first half of the hash of its public key (base64), with a–p for 0–f. */
export function extensionIdOf(key: string): string {
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
