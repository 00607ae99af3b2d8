import { writeFileSync } from 'node:fs';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { writePolicyPage } from '../../rules/policy/artefacts/policy-page.ts';
import { isPlaceholder } from '../../rules/policy/artefacts/readme.ts';
import type { Finding } from '../../rules/policy/findings/finding.ts';
import { sayFinding } from '../../rules/policy/findings/say-finding.ts';
import { parsePolicy } from '../../rules/policy/read/parse-policy.ts';
import type { AdminLanguage } from '../../rules/text/language.ts';
import { buildArtefacts } from './build-artefacts.ts';
import { type PolicyOptions, readPolicyOptions } from './read-options.ts';
import { readPolicyFile } from './read-policy-file.ts';

const usage = `Usage:
  npm run policy -- check FILE [--language de]
  npm run policy -- build FILE --out DIR [--update-url URL] [--xpi-url URL] [--extension-id ID]
                    [--native-clients block] [--force] [--language de]
  npm run policy -- docs

check  prints each finding as "severity POINTER message"; exit 1 with errors, 2 if the file cannot be read
build  writes all deployment files from what is right in the policy; exit 1 with errors, unless --force
docs   writes docs/policy.md and docs/policy.de.md from the schema
`;

type Io = { catalogue: Catalogue; say: (text: string) => void; warn: (text: string) => void };

/** Does what the command line asks for; returns the exit code. */
export function runCommand(args: string[], io: Io): number {
  const reading = readPolicyOptions(args);
  if (reading.kind === 'wrong') return fail(`${reading.reason}\n\n${usage}`, io);
  const [command, file, ...more] = reading.words;
  if (command === 'docs' && file === undefined) return writeDocs();
  if (more.length > 0 || file === undefined) return fail(usage, io);
  if (command === 'check') return check(file, reading.options, io);
  return command === 'build' ? build(file, reading.options, io) : fail(usage, io);
}

function fail(reason: string, { warn }: Io): number {
  warn(`${reason.trimEnd()}\n`);
  return 2;
}

function check(file: string, { language }: PolicyOptions, io: Io): number {
  const reading = readPolicyFile(file);
  if (reading.kind === 'unreadable') return fail(reading.reason, io);
  const { findings } = parsePolicy(reading.content, io.catalogue);
  io.say(listFindings(findings, language));
  return hasErrors(findings) ? 1 : 0;
}

function build(file: string, options: PolicyOptions, io: Io): number {
  if (options.out === undefined) return fail('build needs --out DIR, the folder to write to.', io);
  const reading = readPolicyFile(file);
  if (reading.kind === 'unreadable') return fail(reading.reason, io);
  const { policy, findings } = parsePolicy(reading.content, io.catalogue);
  io.say(listFindings(findings, options.language));
  const { length } = buildArtefacts(policy, io.catalogue, options.out, options);
  io.warn(`${length} files are in ${options.out}; begin with README.md or README.de.md there.\n`);
  if (isPlaceholder(options)) io.warn('Do not deploy yet: set --update-url and --xpi-url.\n');
  return hasErrors(findings) && !options.force ? 1 : 0;
}

function writeDocs(): number {
  writeFileSync('docs/policy.md', writePolicyPage('en'));
  writeFileSync('docs/policy.de.md', writePolicyPage('de'));
  return 0;
}

/** One finding a line: severity, JSON Pointer (`#` for the whole policy) and sentence. */
function listFindings(findings: readonly Finding[], language: AdminLanguage): string {
  const lines = findings.map(
    (finding) => `${finding.severity} ${finding.pointer || '#'} ${sayFinding(finding, language)}\n`,
  );
  return lines.join('');
}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');
