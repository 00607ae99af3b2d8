import type { Colours, TestBrowser } from '../e2e/harness/test-browser.ts';
import { openSurface } from './open-surface.ts';
import { surfaces } from './surfaces.ts';

/** A picture kept to catch unintended changes: the surface's upper part, in German. */
export interface Reference {
  surface: string;
  colours: Colours;
  width: number;
  height: number;
}

export const folder = 'tests/gallery/reference';

export const references: Reference[] = [
  { surface: 'banner', colours: 'light', width: 1280, height: 120 },
  { surface: 'banner', colours: 'light', width: 320, height: 240 },
  { surface: 'banner-invited', colours: 'dark', width: 320, height: 240 },
  { surface: 'banner-long', colours: 'light', width: 320, height: 280 },
  { surface: 'banner-open', colours: 'light', width: 1280, height: 480 },
  { surface: 'banner-open', colours: 'dark', width: 768, height: 480 },
  { surface: 'hide-menu', colours: 'forced', width: 1280, height: 160 },
  { surface: 'private-note', colours: 'light', width: 768, height: 120 },
  { surface: 'pill', colours: 'light', width: 320, height: 80 },
  { surface: 'link-card', colours: 'light', width: 768, height: 360 },
  { surface: 'welcome', colours: 'dark', width: 320, height: 480 },
  { surface: 'admin-try', colours: 'light', width: 768, height: 480 },
  { surface: 'pause-acknowledge', colours: 'light', width: 768, height: 640 },
  { surface: 'pause-block', colours: 'dark', width: 320, height: 480 },
  // Without the footer, which has the date of the build.
  { surface: 'popup-listed', colours: 'light', width: 384, height: 340 },
];

export function fileOf({ surface, colours, width }: Reference): string {
  return `${folder}/${surface}-${colours}-${width}.png`;
}

export async function takeReference(browser: TestBrowser, reference: Reference): Promise<Uint8Array> {
  const surface = surfaces.find(({ name }) => name === reference.surface);
  if (!surface) throw new Error(`There is no surface ${reference.surface}.`);
  const { page, close } = await openSurface(browser, surface, 'de');
  await page.prefer(reference.colours);
  const picture = await page.screenshot({ width: reference.width, height: reference.height, scale: 1 });
  await close();
  return picture;
}
