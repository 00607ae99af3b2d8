import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import type { Colours, OwnPage } from '../harness/test-browser.ts';
import type * as inPage from './in-page.ts';

interface Round {
  name: string;
  width: number;
  colours: Colours;
  /** With the widest text spacing that a person may set. */
  isSpaced?: boolean;
  findings: Exclude<keyof typeof inPage, 'spaceText'>[];
}

const rounds: Round[] = [
  {
    name: 'light',
    width: 1280,
    colours: 'light',
    findings: [
      'findViolations',
      'findMotion',
      'findFaintText',
      'findFaintFields',
      'findSmallTargets',
      'findCutOff',
    ],
  },
  {
    name: 'dark',
    width: 1280,
    colours: 'dark',
    findings: ['findFaintByAxe', 'findFaintText', 'findFaintFields', 'findUnseenFocus'],
  },
  { name: 'forced', width: 1280, colours: 'forced', findings: ['findEdgeless', 'findUnseenFocus'] },
  { name: '768 px', width: 768, colours: 'light', findings: ['findCutOff'] },
  { name: '320 px', width: 320, colours: 'light', findings: ['findCutOff', 'findSmallTargets'] },
  {
    name: 'spaced',
    width: 320,
    colours: 'light',
    isSpaced: true,
    findings: ['findCutOff', 'findOverlaps', 'findUnseenFocus'],
  },
];

/** A page learns its new size with the next frame. */
const nextFrame = 'new Promise((done) => requestAnimationFrame(() => done(null)))';

let script: Promise<string> | null = null;

/** Problems that keep people from using a surface, by kind and round; empty if all is well. */
export async function inspectSurface(page: OwnPage): Promise<Record<string, string[]>> {
  script ??= bundle();
  await page.evaluate(await script);
  const found: Record<string, string[]> = {};
  let last: Round | null = null;
  for (const round of rounds) {
    if (round.colours !== last?.colours) await page.prefer(round.colours);
    if (round.width !== last?.width) await resize(page, round.width);
    last = round;
    if (round.isSpaced) await page.evaluate('inspection.spaceText()');
    for (const finding of round.findings) {
      const things = await page.evaluate<string[]>(`inspection.${finding}()`);
      if (things.length > 0) found[`${finding}, ${round.name}`] = [...new Set(things)].slice(0, 9);
    }
  }
  return found;
}

async function resize(page: OwnPage, width: number) {
  await page.resize({ width, height: 800 });
  await page.evaluate(nextFrame);
}

/** axe-core and our own checks, as one expression. */
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
