import { parseArgs } from 'node:util';
import { chromiumId, isDownloadAddress, placeholderAddresses } from '../../rules/policy/artefacts/extension.ts';
import type { AdminLanguage } from '../../rules/text/language.ts';

export type PolicyOptions = {
  language: AdminLanguage;
  out: string | undefined;
  force: boolean;
  extensionId: string;
  updateUrl: string;
  xpiUrl: string;
  blocksNativeClients: boolean;
};

type OptionsReading =
  | { kind: 'read'; words: string[]; options: PolicyOptions }
  | { kind: 'wrong'; reason: string };

export function readPolicyOptions(args: string[]): OptionsReading {
  const outcome = parse(args);
  if (outcome.kind === 'wrong') return outcome;
  const { values, positionals: words } = outcome;
  const reason = findMistake(values);
  if (reason !== null) return { kind: 'wrong', reason };
  const options: PolicyOptions = {
    language: values.language === 'de' ? 'de' : 'en',
    out: values.out,
    force: values.force,
    extensionId: values['extension-id'],
    updateUrl: values['update-url'],
    xpiUrl: values['xpi-url'],
    blocksNativeClients: values['native-clients'] === 'block',
  };
  return { kind: 'read', words, options };
}

function parseStrictly(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      language: { type: 'string', default: 'en' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      'extension-id': { type: 'string', default: chromiumId },
      'update-url': { type: 'string', default: placeholderAddresses.updateUrl },
      'xpi-url': { type: 'string', default: placeholderAddresses.xpiUrl },
      'native-clients': { type: 'string', default: 'allow' },
    },
  });
}

type Parsed = ReturnType<typeof parseStrictly>;

function parse(args: string[]): ({ kind: 'parsed' } & Parsed) | { kind: 'wrong'; reason: string } {
  try {
    return { kind: 'parsed', ...parseStrictly(args) };
  } catch (error) {
    return { kind: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}

function findMistake(values: Parsed['values']): string | null {
  if (!['de', 'en'].includes(values.language)) return '--language is de or en.';
  if (!['allow', 'block'].includes(values['native-clients'])) return '--native-clients is allow or block.';
  if (!/^[a-p]{32}$/.test(values['extension-id'])) return '--extension-id is 32 letters from a to p.';
  if (!isDownloadAddress(values['update-url'])) return '--update-url is the address of an update.xml.';
  if (!isDownloadAddress(values['xpi-url'])) return '--xpi-url is the address of an XPI.';
  return null;
}
