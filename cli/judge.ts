import { parseArgs } from 'node:util';
import { listExpectedEngineHosts } from '../rules/browser-rules/engine-pages.ts';
import { compileEngines } from '../rules/engines/compile-engines.ts';
import { judgeEngineByAddress } from '../rules/engines/judge-engine.ts';
import { readAddress } from '../rules/hosts/address.ts';
import { judge } from '../rules/judge/judge.ts';
import type { Verdict } from '../rules/judge/rules.ts';
import { compileRules } from '../rules/policy/compile-rules.ts';
import { parsePolicy } from '../rules/policy/read/parse-policy.ts';
import { readCatalogue } from './build/read-catalogue.ts';
import { readPolicyFile } from './policy/read-policy-file.ts';

const { values: options } = parseArgs({ options: { policy: { type: 'string' } } });

const catalogue = readCatalogue();
const { policy } = parsePolicy(readPolicy(options.policy), catalogue);
const rules = compileRules(policy, catalogue);
const engineSigns = compileEngines(catalogue.engines);
const now = new Date();

for await (const line of readLines(process.stdin)) {
  const url = line.toString('utf8');
  const verdict = judge(readAddress(url), rules, now);
  if (verdict.kind === 'unreadable') console.error(`not an address: ${line}`);
  process.stdout.write(Buffer.concat([Buffer.from(`${writeVerdict(verdict, url)}\t`), line, Buffer.from('\n')]));
}

/** Service and level; the level of an approved address is `off`. */
function writeVerdict(verdict: Verdict, url: string): string {
  if (verdict.kind === 'listed') return `${verdict.service}\t${verdict.level}`;
  if (verdict.kind === 'approved') return `${verdict.service}\toff`;
  const engine = verdict.kind === 'unlisted' ? judgeEngineByAddress(new URL(url).href, engineSigns) : null;
  return engine === null ? '-\t-' : `${engine}\t${namesEngines(url) ? 'inform' : 'off'}`;
}

/** Not where the organisation itself sends people: an engine is no surprise there. */
function namesEngines(url: string): boolean {
  const { hostname } = new URL(url);
  return policy.detectEngines === true && !listExpectedEngineHosts(policy).some(({ host }) => host === hostname);
}

function readPolicy(file: string | undefined): unknown {
  if (file === undefined) return {};
  const reading = readPolicyFile(file);
  if (reading.kind === 'read') return reading.content;
  console.error(reading.reason);
  process.exit(2);
}

/** Lines of a stream as raw bytes, so that what is printed is exactly what came in. */
async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const newline = 0x0a;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf(newline); end !== -1; end = rest.indexOf(newline, start)) {
      yield rest.subarray(start, end);
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) yield rest;
}
