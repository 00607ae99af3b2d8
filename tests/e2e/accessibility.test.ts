import { expect, it } from 'vitest';
import { galleryOptions, openSurface } from '../gallery/open-surface.ts';
import { county } from '../gallery/policies.ts';
import { surfaces } from '../gallery/surfaces.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { inspectSurface } from './inspection/inspect-surface.ts';

/** Those with many words in every language. */
const wordy = ['banner-open', 'link-card', 'pause-help', 'popup-help', 'welcome', 'guide-help', 'admin-preview'];
const inGerman = surfaces.map((surface) => ({ name: surface.name, surface, language: 'de' }));
const translated = ['en', 'de-simple'].flatMap((language) =>
  inGerman.filter(({ name }) => wordy.includes(name)).map((entry) => ({ ...entry, language })),
);

type Entry = (typeof inGerman)[number];

/** Axe, contrast, focus, motion, forced colours, target size, reflow and text spacing, in one opening. */
function canBeUsed(browser: TestBrowser, entries: Entry[]) {
  it.each(entries)('can use $name ($language)', async ({ surface, language }) => {
    const { page, close } = await openSurface(browser, surface, language);
    const found = await inspectSurface(page);
    await close();
    expect(found).toEqual({});
  });
}

inBrowsers('everybody', { only: 'chromium', ...galleryOptions }, (browser) => {
  canBeUsed(browser, [...inGerman, ...translated]);
});

// Firefox takes one policy, at its start.
const inFirefox = ['banner-open', 'hide-menu', 'popup-listed', 'guide-reply', 'guide-checklist', 'admin-build'];
inBrowsers('everybody', { only: 'firefox', policy: county, ...galleryOptions }, (browser) => {
  canBeUsed(
    browser,
    inGerman.filter(({ name }) => inFirefox.includes(name)),
  );
});
