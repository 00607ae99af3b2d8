import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { galleryOptions } from '../gallery/open-surface.ts';
import { fileOf, references, takeReference } from '../gallery/references.ts';
import { inBrowsers } from './harness/in-browsers.ts';

/** Share of all pixels: enough for a caret or the smoothing of a letter, but not for a moved line. */
const mayDiffer = 0.002;
/** On other systems the browser cannot be told which fonts to use. */
const canCompare = process.platform === 'linux';

inBrowsers('the looks', { only: 'chromium', ...galleryOptions }, (browser) => {
  it.runIf(canCompare).each(references)('have not changed: $surface, $colours, $width px', async (reference) => {
    const kept = PNG.sync.read(readFileSync(fileOf(reference)));
    const picture = await takeReference(browser, reference);
    const seen = PNG.sync.read(Buffer.from(picture));
    expect([seen.width, seen.height]).toEqual([kept.width, kept.height]);
    const different = pixelmatch(kept.data, seen.data, undefined, kept.width, kept.height, { threshold: 0.15 });
    const share = different / (kept.width * kept.height);
    const file = `.cache/gallery-changed/${basename(fileOf(reference))}`;
    if (share > mayDiffer) {
      mkdirSync('.cache/gallery-changed', { recursive: true });
      writeFileSync(file, picture);
    }
    expect(
      share,
      `See ${file}. If it is meant so: npm run gallery -- --accept, and commit the pictures.`,
    ).toBeLessThanOrEqual(mayDiffer);
  });
});
