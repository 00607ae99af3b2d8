import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser } from './browsers/find-browser.ts';
import { type BuildMode, buildExtension } from './build/build-extension.ts';

interface Counts {
  passed: number;
  failed: number;
}

const browsers: BrowserName[] = ['chromium', 'firefox'];
const modes: BuildMode[] = ['production', 'e2e'];

type Step = [name: string, run: () => Counts | Promise<Counts>];

/** What `npm run check` runs: it needs no browser, and less than 90 seconds on two cores. */
const quickSteps: Step[] = [
  ['lint and format', () => runTool('biome', ['check', '--error-on-warnings'])],
  ['types', () => runTool('tsc', ['--noEmit', '-p', '.'])],
  ['unit', () => runVitest('unit')],
];

const slowSteps: Step[] = [
  ['build', build],
  ['built', () => runVitest('built')],
  ['both browsers', runLanes],
  ['performance', () => runVitest('performance')],
];

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const total: Counts = { passed: 0, failed: 0 };
for (const [name, run] of options.quick ? quickSteps : [...quickSteps, ...slowSteps]) {
  const start = Date.now();
  const { passed, failed } = await run();
  console.log(
    `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${((Date.now() - start) / 1000).toFixed(1)} s)`,
  );
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** A tool that says yes or no counts as one test. */
function runTool(name: string, options: string[]): Counts {
  const { status } = spawnSync('npx', ['--no-install', name, ...options], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One lane a browser, side by side: each waits more than it works. */
async function runLanes(): Promise<Counts> {
  const counts = await Promise.all(browsers.map(runLane));
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runLane(name: BrowserName): Promise<Counts> {
  if (findBrowser(name)) return runVitest(name);
  console.error(`Install ${name} for the end-to-end tests, or set its path in ${name.toUpperCase()}_PATH.`);
  return { passed: 0, failed: 1 };
}

async function runVitest(project: string): Promise<Counts> {
  const report = `.cache/vitest-${project}.json`;
  mkdirSync('.cache', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn('npx', ['--no-install', 'vitest', 'run', '--project', project, ...reporters], {
    // No terminal for input: two lanes would draw over each other in one.
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return readReport(report, status);
}

/** A run that broke off without a failed test is a failure all the same. */
function readReport(report: string, status: number | null): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function build(): Counts {
  try {
    for (const browser of browsers) for (const mode of modes) buildExtension(browser, mode);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(String(error instanceof Error && 'stderr' in error ? error.stderr : error));
    return { passed: 0, failed: 1 };
  }
}
