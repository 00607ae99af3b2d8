import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface SigningKey {
  file: string;
  /** The public half as the manifest has it. */
  publicKey: string;
  id: string;
  isNew: boolean;
}

type KeyReading = { kind: 'key'; key: SigningKey } | { kind: 'unusable'; reason: string };

/** Reads the private key that signs the CRX; PKCS#8 or PKCS#1, in PEM. */
export function readSigningKey(file: string): KeyReading {
  const key = readPrivateKey(file);
  if (key === null)
    return { kind: 'unusable', reason: `${file} is no private key in PEM form without a password.` };
  if (key.asymmetricKeyType !== 'rsa') return { kind: 'unusable', reason: `${file} must be an RSA key.` };
  return { kind: 'key', key: describeKey(file, key, false) };
}

/** The key in this file; a new one, readable only for its owner, where there is none. */
export function readOrCreateSigningKey(file: string): KeyReading {
  if (existsSync(file)) return readSigningKey(file);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return { kind: 'key', key: describeKey(file, privateKey, true) };
}

function readPrivateKey(file: string): KeyObject | null {
  try {
    return createPrivateKey(readFileSync(file));
  } catch {
    return null;
  }
}

function describeKey(file: string, privateKey: KeyObject, isNew: boolean): SigningKey {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { file, publicKey, id: extensionIdOf(publicKey), isNew };
}

/** Chromium's id of an extension: the first half of the hash of its public key (base64), with a–p for 0–f. */
export function extensionIdOf(key: string): string {
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
