import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that asks for more, as `npm run package` makes one with an organisation's hosts. */
export function grantHosts(built: string, hosts: string[], permissions: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'konferenzlotse-packaged-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const more = {
    host_permissions: [...manifest.host_permissions, ...hosts],
    permissions: [...manifest.permissions, ...permissions],
  };
  writeFileSync(file, JSON.stringify({ ...manifest, ...more }));
  return folder;
}
