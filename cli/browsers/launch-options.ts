import { fileURLToPath } from 'node:url';
import type { FakeSite } from './fake-site.ts';

export interface LaunchOptions {
  /** Folder of the built extension; without it none is loaded by hand, as where a policy installs it. */
  extension?: string;
  headless: boolean;
  /** Without it the browser reaches the real sites. */
  fakeSite?: FakeSite;
  language?: string;
  profile?: string;
}

/** The folder that fonts.conf names. */
export const testFonts = fileURLToPath(new URL('../../node_modules/dejavu-fonts-ttf/ttf/', import.meta.url));

/** Without a window a browser sees the same fonts on every Linux machine, so that its pictures can be compared. */
export function browserEnvironment({ headless, language }: LaunchOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(headless ? { FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) } : {}),
    ...(language ? { LANGUAGE: language } : {}),
  };
}
