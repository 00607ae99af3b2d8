import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that asks for more hosts, as `npm run package` makes for an organisation. */
export function grantHosts(built: string, hosts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'konferenzlotse-packaged-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...hosts] }));
  return folder;
}
