import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { openTestBrowser } from '../e2e/harness/test-browser.ts';
import { galleryOptions } from './open-surface.ts';
import { fileOf, folder, references, takeReference } from './references.ts';

/** Makes the current look the reference. Check the pictures before committing them. */
export async function acceptReferences(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openTestBrowser('chromium', galleryOptions);
  try {
    for (const reference of references) {
      writeFileSync(fileOf(reference), await takeReference(browser, reference));
      console.log(fileOf(reference));
    }
  } finally {
    await browser.close();
  }
}
