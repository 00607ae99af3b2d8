import { dirname, join } from 'node:path';
import type { Finding } from '../../rules/policy/findings/finding.ts';
import { describeFinding } from '../../rules/policy/findings/say-finding.ts';
import { parsePolicy } from '../../rules/policy/read/parse-policy.ts';
import { buildExtension } from '../build/build-extension.ts';
import { readCatalogue } from '../build/read-catalogue.ts';
import { readPolicyFile } from '../policy/read-policy-file.ts';
import { describePackage } from './describe-package.ts';
import { packageExtension } from './package-extension.ts';
import { type PackageOptions, readPackageOptions } from './read-options.ts';
import { readOrCreateSigningKey, readSigningKey } from './signing-key.ts';

const usage = `Usage:
  npm run package -- --policy FILE [--key PEM] [--all-sites] [--out DIR] [--update-url URL] [--xpi-url URL]
                     [--gecko-id ID] [--build N] [--force]

--policy      the policy whose hosts the extension needs permission for
--key         signs the CRX and decides its id; without it konferenzlotse.pem beside the policy, created if it is missing
--update-url  address that update.xml will have; the CRX goes beside it
--xpi-url     https address that the XPI will have; updates.json goes beside it
--gecko-id    id in Firefox, one of your own if Mozilla is to sign the XPI
--build       1, 2, … when you package the same release again: browsers only take a higher version
--all-sites   permission for every page on every site, for detectEngines
--force       package although the policy has errors
`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const reading = readPackageOptions(args);
  if (reading.kind === 'wrong') return fail(`${reading.reason}\n\n${usage}`);
  const { options } = reading;
  const file = readPolicyFile(options.policy);
  if (file.kind === 'unreadable') return fail(file.reason);
  const { policy, findings } = parsePolicy(file.content, readCatalogue());
  if (!mayGoOn(findings, options)) return 1;

  const signing = options.key
    ? readSigningKey(options.key)
    : readOrCreateSigningKey(join(dirname(options.policy), 'konferenzlotse.pem'));
  if (signing.kind === 'unusable') return fail(signing.reason);
  const built = { chromium: buildExtension('chromium'), firefox: buildExtension('firefox') };
  const result = await packageExtension({ ...options, built, policy, key: signing.key });
  process.stdout.write(describePackage(result, signing.key, options));
  return 0;
}

function fail(reason: string): number {
  process.stderr.write(`${reason.trimEnd()}\n`);
  return 2;
}

/** A wrong entry is left out, and with it perhaps a host that nobody can permit later. */
function mayGoOn(findings: Finding[], { force, policy }: PackageOptions): boolean {
  for (const finding of findings) console.error(`${finding.severity} ${describeFinding(finding, 'en')}`);
  if (!findings.some(({ severity }) => severity === 'error')) return true;
  if (force) console.error(`Packaged with what is right in ${policy}.`);
  else console.error(`Nothing was packaged: correct ${policy}, or go on without those entries with --force.`);
  return force;
}
