import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/find-browser.ts';

/** `e2e` differs in one thing: the banner's shadow root is open, so that tests and axe see into it. */
export type BuildMode = 'production' | 'e2e';

const targets: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension and gives the folder it lies in; on failure the error carries WXT's output. */
export function buildExtension(name: BrowserName, mode: BuildMode = 'production'): string {
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '--browser', targets[name], '--mode', mode], { stdio: 'pipe' });
  return builtFolder(name, mode);
}

/** The folder of an extension that was built before. */
export function builtFolder(name: BrowserName, mode: BuildMode): string {
  const folder = resolve('.output', `${targets[name]}-mv3${mode === 'production' ? '' : `-${mode}`}`);
  if (!existsSync(folder)) throw new Error(`${folder} is not built yet: run npm run build.`);
  return folder;
}
