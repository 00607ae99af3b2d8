import { parseArgs } from 'node:util';

export type Options = {
  language: 'de' | 'en';
  out: string | undefined;
  force: boolean;
  extensionId: string | undefined;
  updateUrl: string;
  xpiUrl: string;
  blocksNativeClients: boolean;
};

type OptionsReading = { kind: 'read'; words: string[]; options: Options } | { kind: 'wrong'; reason: string };

// Nothing can ever be loaded from .example, so that a forgotten flag does no harm.
const placeholders = {
  updateUrl: 'https://updates.example/konferenzlotse/update.xml',
  xpiUrl: 'https://updates.example/konferenzlotse/konferenzlotse.xpi',
};

/** Reads and checks the flags of the command line. */
export function readOptions(args: string[]): OptionsReading {
  const outcome = parse(args);
  if (outcome.kind === 'wrong') return outcome;
  const { values, positionals: words } = outcome;
  const reason = findMistake(values);
  if (reason !== null) return { kind: 'wrong', reason };
  const options: Options = {
    language: values.language === 'de' ? 'de' : 'en',
    out: values.out,
    force: values.force,
    extensionId: values['extension-id'],
    updateUrl: values['update-url'] ?? placeholders.updateUrl,
    xpiUrl: values['xpi-url'] ?? placeholders.xpiUrl,
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
      'extension-id': { type: 'string' },
      'update-url': { type: 'string' },
      'xpi-url': { type: 'string' },
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
  const id = values['extension-id'];
  if (!['de', 'en'].includes(values.language)) return '--language is de or en.';
  if (!['allow', 'block'].includes(values['native-clients'])) return '--native-clients is allow or block.';
  if (id !== undefined && !/^[a-p]{32}$/.test(id)) return '--extension-id is 32 letters from a to p.';
  if (!isAddress(values['update-url'], ['http:', 'https:', 'file:']))
    return '--update-url is an address of an update.xml.';
  if (!isAddress(values['xpi-url'], ['https:', 'http:', 'file:'])) return '--xpi-url is an address of an XPI.';
  return null;
}

/** A semicolon would end the address inside ExtensionInstallForcelist. */
const isAddress = (address: string | undefined, protocols: string[]): boolean =>
  address === undefined ||
  (URL.canParse(address) && protocols.includes(new URL(address).protocol) && !/[;\s]/.test(address));
