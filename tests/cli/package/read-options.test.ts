import { describe, expect, it } from 'vitest';
import { readPackageOptions } from '../../../cli/package/read-options.ts';

describe('the flags of npm run package', () => {
  it('need no more than a policy', () => {
    expect(readPackageOptions(['--policy', 'policy.json'])).toEqual({
      kind: 'read',
      options: {
        policy: 'policy.json',
        key: null,
        out: '.output/package',
        updateUrl: null,
        xpiUrl: null,
        geckoId: null,
        build: 0,
        allSites: false,
        force: false,
      },
    });
  });

  it.each([
    ['no policy', [], '--policy FILE'],
    ['an unknown flag', ['--policy', 'p', '--polcy', 'p'], '--polcy'],
    ['an update address that is none', ['--policy', 'p', '--update-url', 'update.xml'], '--update-url'],
    ['a semicolon in it', ['--policy', 'p', '--update-url', 'https://a.example/;/update.xml'], '--update-url'],
    ['an XPI without TLS', ['--policy', 'p', '--xpi-url', 'http://a.example/k.xpi'], '--xpi-url'],
    ['a folder in place of the XPI', ['--policy', 'p', '--xpi-url', 'https://a.example/'], '--xpi-url'],
    ['an id that Firefox refuses', ['--policy', 'p', '--gecko-id', 'konferenzlotse'], '--gecko-id'],
    ['a build that is no number', ['--policy', 'p', '--build', '1.2'], '--build'],
  ])('%s is a mistake', (_what, args, reason) => {
    expect(readPackageOptions(args)).toEqual({ kind: 'wrong', reason: expect.stringContaining(reason) });
  });
});
