import { buildExtension } from './build/build-extension.ts';
import { measureSize } from './build/measure-size.ts';

for (const name of ['chromium', 'firefox'] as const) {
  console.log(name);
  for (const { what, bytes, limit } of measureSize(buildExtension(name))) {
    console.log(`  ${what}: ${(bytes / 1000).toFixed(1)} kB of at most ${limit / 1000} kB`);
    if (bytes > limit) process.exitCode = 1;
  }
}
