import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionIdOf, readOrCreateSigningKey, readSigningKey } from '../../../cli/package/signing-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'konferenzlotse-key-'));

describe('the id in Chromium', () => {
  it.each([
    // The key of this project's own manifest, and the id that Chromium 156 shows for it.
    [
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA9KL/abP5+Cmf+cBTJWGORH9yLpjcF8Yn8CQWQeXrqATa3dDZr5RXmX7nkGaJ9tu+2qHlW4+anAbnIoOzQ9kGcYC7JKc/x9wjc+/0rYU1ZumP/Mofi/2jRBp+bWNQ3TLs3c39DjkFTgmewjbiE8A6uDrIhtvE/L3AH/VFx0bkjyDHw9/Uj+rDISmY2YuQwu+jlKMdnqqTXerUlbroPp3c2EZLfxMINABPlauLUTgZaG1lqjkh9JYug7mMzTsjYHUiBwJl2G5130gAO0WNgGDtXACCACc6EpZAMkZD0WB4m3Xy1a+6BYLXXYD8ElRj+BqxpbbLybgkclVSzM1Z4Kh0lQIDAQAB',
      'mdgecbfhepoepfmphaamdpafojgjfbfc',
    ],
  ])('comes from the public key', (key, id) => {
    expect(extensionIdOf(key)).toBe(id);
  });
});

describe('the signing key', () => {
  it('is created where there is none, readable only for its owner, and used from then on', () => {
    const file = join(folder, 'fresh.pem');
    const first = readOrCreateSigningKey(file);
    expect(first).toMatchObject({
      kind: 'key',
      key: { file, isNew: true, id: expect.stringMatching(/^[a-p]{32}$/) },
    });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = readOrCreateSigningKey(file);
    expect(again).toEqual({ ...first, key: { ...(first.kind === 'key' ? first.key : {}), isNew: false } });
  });

  it.each([
    ['no key at all', 'hello', 'no private key in PEM form'],
    ['a public key', publicHalf(), 'no private key in PEM form'],
    ['a key that is not RSA', edwardsKey(), 'must be an RSA key'],
  ])('is refused where the file holds %s', (what, content, reason) => {
    const file = join(folder, `${what}.pem`);
    writeFileSync(file, content);
    expect(readSigningKey(file)).toEqual({ kind: 'unusable', reason: expect.stringContaining(reason) });
    expect(readOrCreateSigningKey(file).kind).toBe('unusable');
    expect(readFileSync(file, 'utf8')).toBe(content);
  });
});

function publicHalf(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

function edwardsKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
