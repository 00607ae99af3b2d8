import { parseArgs } from 'node:util';
import { isDownloadAddress } from '../../rules/policy/artefacts/extension.ts';

export interface PackageOptions {
  policy: string;
  key: string | null;
  out: string;
  updateUrl: string | null;
  xpiUrl: string | null;
  geckoId: string | null;
  build: number;
  allSites: boolean;
  force: boolean;
}

type OptionsReading = { kind: 'read'; options: PackageOptions } | { kind: 'wrong'; reason: string };

export function readPackageOptions(args: string[]): OptionsReading {
  try {
    const { values } = parse(args);
    const reason = findMistake(values);
    if (reason !== null || values.policy === undefined) return { kind: 'wrong', reason: reason ?? '' };
    const { policy, out, force, key = null } = values;
    const options = { policy, out, force, key, build: Number(values.build), allSites: values['all-sites'] };
    const addresses = { updateUrl: values['update-url'] ?? null, xpiUrl: values['xpi-url'] ?? null };
    return { kind: 'read', options: { ...options, ...addresses, geckoId: values['gecko-id'] ?? null } };
  } catch (error) {
    return { kind: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      policy: { type: 'string' },
      key: { type: 'string' },
      out: { type: 'string', default: '.output/package' },
      'update-url': { type: 'string' },
      'xpi-url': { type: 'string' },
      'gecko-id': { type: 'string' },
      build: { type: 'string', default: '0' },
      'all-sites': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
}

function findMistake(values: ReturnType<typeof parse>['values']): string | null {
  const { 'update-url': updateUrl, 'xpi-url': xpiUrl } = values;
  if (!values.policy) return 'Name the policy file: --policy FILE.';
  if (updateUrl !== undefined && !isAddressOf(/\.xml$/, updateUrl))
    return '--update-url is the address that update.xml will have, such as https://updates.example/update.xml.';
  // Firefox ignores update addresses without TLS.
  if (xpiUrl !== undefined && (!isAddressOf(/\.xpi$/, xpiUrl) || new URL(xpiUrl).protocol === 'http:'))
    return '--xpi-url is the https address that the XPI will have, such as https://updates.example/konferenzlotse.xpi.';
  if (!/^(\{[0-9a-f-]{36}\}|[\w.-]*@[\w.-]+)$/i.test(values['gecko-id'] ?? '@default'))
    return '--gecko-id looks like name@organisation.example.';
  if (!/^\d{1,4}$/.test(values.build)) return '--build is a number from 0 to 9999.';
  return null;
}

function isAddressOf(ending: RegExp, address: string): boolean {
  return isDownloadAddress(address) && ending.test(new URL(address).pathname);
}
