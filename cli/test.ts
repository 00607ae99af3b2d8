import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { BrowserName } from './browsers/find-browser.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { type BuildMode, buildExtension } from './build-extension.ts';

interface Counts {
  passed: number;
  failed: number;
}

const browsers: BrowserName[] = ['chromium', 'firefox'];
const modes: BuildMode[] = ['production', 'e2e'];

const steps: [name: string, run: () => Counts][] = [
  ['lint and format', () => runTool('biome', ['check', '--error-on-warnings'])],
  ['types', () => runTool('tsc', ['--noEmit', '-p', '.'])],
  ['unit', () => runVitest('unit')],
  ['timed', () => runVitest('timed')],
  ['build', build],
  ['built', () => runVitest('built')],
  ['both browsers', runInBrowsers],
];

const total: Counts = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  const start = Date.now();
  const { passed, failed } = run();
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

function runVitest(project: string): Counts {
  const report = `.cache/vitest-${project}.json`;
  mkdirSync('.cache', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', project, ...reporters], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
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

function runInBrowsers(): Counts {
  const missing = browsers.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return runVitest('e2e');
  console.error(
    `Install ${missing.join(' and ')} for the end-to-end tests, or set its path in CHROMIUM_PATH or FIREFOX_PATH.`,
  );
  return { passed: 0, failed: 1 };
}
