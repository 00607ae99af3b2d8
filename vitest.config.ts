import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/{built,e2e,timed}/**'] },
      },
      // What has a limit in seconds runs alone.
      { extends: true, test: { name: 'timed', include: ['tests/timed/**/*.test.ts'], fileParallelism: false } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Policy files under /etc hold for the whole machine, and two cores carry one browser at a time.
          fileParallelism: false,
          // A busy machine may keep a browser from answering in time; what is wrong fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
