import { describe, expect, it } from 'vitest';
import { builtFolder } from '../../cli/build/build-extension.ts';
import { measureSize } from '../../cli/build/measure-size.ts';

describe.each(['chromium', 'firefox'] as const)('size of the extension for %s', (name) => {
  it.each(measureSize(builtFolder(name, 'production')))('$what stays within $limit bytes', ({ bytes, limit }) => {
    expect(
      bytes,
      'See what grew with npm run size; zod, i18next and the catalogue stay out of the banner.',
    ).toBeLessThanOrEqual(limit);
  });
});
