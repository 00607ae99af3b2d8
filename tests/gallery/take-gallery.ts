import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../cli/browsers/find-browser.ts';
import { buildExtension } from '../../cli/build/build-extension.ts';
import { canWritePolicies } from '../e2e/harness/managed-policy-file.ts';
import { type Colours, openTestBrowser, type TestBrowser } from '../e2e/harness/test-browser.ts';
import { acceptReferences } from './accept-references.ts';
import { galleryOptions, openSurface } from './open-surface.ts';
import { type Surface, surfaces } from './surfaces.ts';
import { type Picture, writeSheet } from './write-sheet.ts';

/**
 * Photographs every surface in every state, language, colour scheme and width for .cache/gallery/index.html.
 * `--browser chromium`, `--language de`, `--width 320` and `--only banner` select a part; `--quick` skips the builds.
 * `--accept` renews the pictures that tests/e2e/gallery.test.ts compares with instead.
 */
const { values: chosen } = parseArgs({
  options: {
    browser: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});
const browsers = (['chromium', 'firefox'] as const).filter((name) => name === (chosen.browser ?? name));
const languages = ['de', 'en', 'de-simple'].filter((language) => language === (chosen.language ?? language));
const wanted = surfaces.filter(({ name }) => name.startsWith(chosen.only));
const widths = [320, 768, 1280].filter((width) => String(width) === (chosen.width ?? String(width)));
const folder = '.cache/gallery';

if (chosen.accept) {
  if (!chosen.quick) buildExtension('chromium', 'e2e');
  await acceptReferences();
  process.exit();
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pictures: Picture[] = [];
for (const name of browsers) await takeAll(name);
writeFileSync(join(folder, 'index.html'), writeSheet(pictures));
console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);

async function takeAll(name: BrowserName) {
  if (!chosen.quick) buildExtension(name, 'e2e');
  for (const group of groupByPolicy(name)) {
    const policy = group[0]?.policy;
    const isGiven = name === 'firefox' && policy && Object.keys(policy).length > 0;
    const browser = await openTestBrowser(name, { ...galleryOptions, ...(isGiven ? { policy } : {}) });
    try {
      for (const language of languages) for (const surface of group) await tryToTake(browser, surface, language);
    } finally {
      await browser.close();
    }
  }
}

/** Chromium accepts another policy while it runs, Firefox only when it starts, and only from root. */
function groupByPolicy(name: BrowserName): Surface[][] {
  if (name === 'chromium') return [wanted];
  const policies = [...new Set(wanted.map(({ policy }) => policy))];
  const possible = policies.filter((policy) => canWritePolicies || Object.keys(policy).length === 0);
  if (possible.length < policies.length)
    console.log('Firefox takes policies from root only: the rest is left out.');
  return possible.map((policy) => wanted.filter((surface) => surface.policy === policy));
}

async function tryToTake(browser: TestBrowser, surface: Surface, language: string) {
  await take(browser, surface, language).catch((error) => {
    console.error(browser.name, surface.name, language, String(error));
    process.exitCode = 1;
  });
}

async function take(browser: TestBrowser, surface: Surface, language: string) {
  const { page, close } = await openSurface(browser, surface, language);
  for (const colours of coloursFor(language)) {
    await page.prefer(colours);
    for (const width of widths) {
      const height = surface.height ?? (width === 320 ? 640 : 800);
      const file = `${browser.name}-${language}-${surface.name}-${colours}-${width}.png`;
      writeFileSync(join(folder, file), await page.screenshot({ width, height, scale: 1 }));
      pictures.push({ file, surface: surface.name, browser: browser.name, language, colours, width });
    }
  }
  await close();
}

/** Colours do not depend on the language, so forced ones are photographed once. */
function coloursFor(language: string): Colours[] {
  return language === 'de' ? ['light', 'dark', 'forced'] : ['light', 'dark'];
}
