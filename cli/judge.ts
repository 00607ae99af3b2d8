import { parseArgs } from 'node:util';
import { judge } from '../rules/judge/judge.ts';
import type { Verdict } from '../rules/judge/rules.ts';
import { compileRules } from '../rules/policy/compile-rules.ts';
import { parsePolicy } from '../rules/policy/parse-policy.ts';
import { readPolicyFile } from './policy/read-policy-file.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readLines } from './read-lines.ts';

const { values: options } = parseArgs({ options: { policy: { type: 'string' } } });

const catalogue = readCatalogue();
const rules = compileRules(parsePolicy(readPolicy(options.policy), catalogue).policy, catalogue);
const now = new Date();

for await (const line of readLines(process.stdin)) {
  const verdict = judge(line.toString('utf8'), rules, now);
  if (verdict.kind === 'unreadable') console.error(`not an address: ${line}`);
  process.stdout.write(Buffer.concat([Buffer.from(`${writeVerdict(verdict)}\t`), line, Buffer.from('\n')]));
}

/** Service and level; an approved address keeps its service, and nothing is said there: `off`. */
function writeVerdict(verdict: Verdict): string {
  if (verdict.kind === 'listed') return `${verdict.service}\t${verdict.level}`;
  if (verdict.kind === 'approved') return `${verdict.service}\toff`;
  return '-\t-';
}

function readPolicy(file: string | undefined): unknown {
  if (file === undefined) return {};
  const reading = readPolicyFile(file);
  if (reading.kind === 'read') return reading.content;
  console.error(reading.reason);
  process.exit(2);
}
