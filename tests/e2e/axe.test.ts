import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSurface } from '../gallery/open-surface.ts';
import { surfaces } from '../gallery/surfaces.ts';
import { inBrowsers } from './harness/in-browsers.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The stand-in page around the banner is not ours; axe looks into open shadow roots by itself. */
const context = `(() => {
  const host = [...document.querySelectorAll('html > div')].find(({ shadowRoot }) => shadowRoot);
  return host ?? document;
})()`;
const run = `axe.run(${context}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } })
  .then(({ violations, passes }) => ({
    checked: passes.length,
    violations: violations.map(({ id, nodes }) => id + ' ' + nodes[0].html),
  }))`;

inBrowsers('axe, in light and dark', { only: 'chromium' }, (browser) => {
  it.each(surfaces)('finds nothing to complain about: $name', async (surface) => {
    const { page, close } = await openSurface(browser, surface, 'de');
    await page.evaluate(`${axe};0`);
    for (const colours of ['light', 'dark'] as const) {
      await page.prefer(colours);
      const { checked, violations } = await page.evaluate<{ checked: number; violations: string[] }>(run);
      expect(violations, colours).toEqual([]);
      expect(checked).toBeGreaterThan(5);
    }
    await close();
  });
});
