import { expect, it } from 'vitest';
import { galleryOptions, openSurface } from '../gallery/open-surface.ts';
import { county } from '../gallery/policies.ts';
import { surfaces } from '../gallery/surfaces.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { inspectSurface } from './inspection/inspect-surface.ts';

/** Surfaces with many texts of their own in every language. */
const wordy = ['banner-open', 'pause-help', 'popup-help'];
const inGerman = surfaces.map((surface) => ({ name: surface.name, surface, language: 'de' }));
const translated = ['en', 'de-simple'].flatMap((language) =>
  inGerman.filter(({ name }) => wordy.includes(name)).map((entry) => ({ ...entry, language })),
);

type Entry = (typeof inGerman)[number];

/** Axe, contrast, focus, motion, forced colours, target size, reflow and text spacing, opened once for all. */
function canBeUsed(browser: TestBrowser, entries: Entry[]) {
  it.each(entries)('can use $name ($language)', async ({ surface, language }) => {
    const { page, close } = await openSurface(browser, surface, language);
    const found = await inspectSurface(page);
    await close();
    expect(found).toEqual({});
  });
}

const faulty = `<!doctype html><html lang="de"><title>Fehler</title><style>
* { outline: 0 !important } button, input { border: 0; background: #eee; block-size: 12px; transition: all 1s }
</style><img src=""><button>a</button><button>b</button><input><p style="color:#aaa">blass</p>
<div style="inline-size:600px">breit</div><div style="block-size:10px;line-height:1">eng<br>eng</div><div>danach</div>`;

inBrowsers('everybody', { only: 'chromium', ...galleryOptions }, (browser) => {
  it('is protected by checks that find each kind of fault', async () => {
    browser.fakeSite.serve('fehler.example', faulty);
    const page = await browser.openTab('https://fehler.example/');
    const kinds = Object.keys(await inspectSurface(page)).map((found) => found.split(',')[0]);
    await page.close();
    expect(new Set(kinds)).toEqual(
      new Set([
        'findViolations',
        'findMotion',
        'findFaintText',
        'findFaintByAxe',
        'findFaintFields',
        'findSmallTargets',
        'findUnseenFocus',
        'findEdgeless',
        'findCutOff',
        'findOverlaps',
      ]),
    );
  });

  canBeUsed(browser, groupByPreparation([...inGerman, ...translated]));
});

// Firefox reads one policy, when it starts: so only the fullest surface of each kind under that policy.
const inFirefox =
  /^(banner-open|hide-menu|private-note|pill|popup-(listed|snoozed)|guide-(alternatives|reply|checklist)|admin-(diagnose|mistakes|preview))$/;
inBrowsers('everybody', { only: 'firefox', policy: county, ...galleryOptions }, (browser) => {
  canBeUsed(
    browser,
    inGerman.filter(({ name }) => inFirefox.test(name)),
  );
});

/** Surfaces with the same preparation follow one another, so that it is done once. */
function groupByPreparation(entries: Entry[]): Entry[] {
  const keyOf = ({ language, surface: { policy, before } }: Entry) => JSON.stringify([language, policy, before]);
  return entries.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
}
