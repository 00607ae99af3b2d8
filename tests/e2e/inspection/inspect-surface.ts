import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import type { OwnPage } from '../harness/test-browser.ts';
import type * as inPage from './in-page.ts';

type Finding = Exclude<keyof typeof inPage, 'spaceText'>;

/** A page hears of its new size with the next frame. */
const nextFrame = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))';

let script: Promise<string> | null = null;

/** What keeps somebody from using a surface, by kind; nothing if all is well. */
export async function inspectSurface(page: OwnPage): Promise<Record<string, string[]>> {
  script ??= bundle();
  await page.evaluate(await script);
  const found: Record<string, string[]> = {};
  const find = async (circumstance: string, finding: Finding, argument = '') => {
    const things = await page.evaluate<string[]>(`inspection.${finding}(${argument})`);
    if (things.length > 0) found[`${finding}, ${circumstance}`] = [...new Set(things)];
  };

  await page.resize({ width: 1280, height: 800 });
  await page.prefer('light');
  for (const finding of [
    'findViolations',
    'findMotion',
    'findFaintText',
    'findFaintFields',
    'findSmallTargets',
  ] as const)
    await find('light', finding);
  await page.prefer('dark');
  await find('dark', 'findViolations', `'color-contrast'`);
  await find('dark', 'findFaintText');
  await find('dark', 'findFaintFields');
  await find('dark', 'findUnseenFocus');
  await page.prefer('forced');
  await find('forced', 'findEdgeless');
  await find('forced', 'findUnseenFocus');

  await page.prefer('light');
  await page.resize({ width: 320, height: 640 });
  await page.evaluate(nextFrame);
  await find('320 px', 'findCutOff');
  await find('320 px', 'findSmallTargets');
  await page.evaluate('inspection.spaceText()');
  await find('spaced', 'findCutOff');
  await find('spaced', 'findOverlaps');
  await find('light', 'findUnseenFocus');
  return found;
}

/** axe-core and what we look for ourselves, as one expression. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/e2e/inspection/in-page.ts', formats: ['iife'], name: 'inspection' },
    },
  });
  const [result] = output as Rolldown.RolldownOutput[];
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  return `(() => { ${axe}; ${result?.output[0].code}; window.inspection = inspection; })()`;
}
