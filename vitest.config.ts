import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** A busy machine may keep a browser from answering in time; what is wrong fails twice. */
const inBrowser = { fileParallelism: false, isolate: false, retry: 1, testTimeout: 60_000, hookTimeout: 60_000 };
const stories = ['tests/e2e/**/*.test.ts'];

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{built,e2e,performance}/**'],
          setupFiles: ['tests/fake-browser.ts'],
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
      // One lane a browser: each has its own policy file under /etc, so the two may run side by side.
      {
        extends: true,
        test: { name: 'chromium', include: stories, env: { E2E_BROWSER: 'chromium' }, ...inBrowser },
      },
      {
        extends: true,
        test: { name: 'firefox', include: stories, env: { E2E_BROWSER: 'firefox' }, ...inBrowser },
      },
      // What has a limit in milliseconds, or builds, has the machine to itself.
      { extends: true, test: { name: 'performance', include: ['tests/performance/**/*.test.ts'], ...inBrowser } },
    ],
  },
});
