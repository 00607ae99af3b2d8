import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { localDay } from '../../rules/text/dates.ts';
import { readCatalogue } from '../build/read-catalogue.ts';
import { listLinks } from './links.ts';
import { writeMarkdown, writeTable } from './report.ts';
import { sendRequest } from './request.ts';
import { visitLinks } from './visit-links.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    timeout: { type: 'string', default: '20' },
    markdown: { type: 'string' },
    folder: { type: 'string' },
  },
});

const seconds = Number(options.timeout);
if (!(seconds > 0)) {
  console.error('--timeout takes a number of seconds above 0');
  process.exit(2);
}

const links = listLinks(readCatalogue(options.folder)).filter(({ url, records }) =>
  [url, ...records].some((text) => text.includes(options.only)),
);
const visited = await visitLinks(
  links,
  {
    request: (url, method) => sendRequest(url, method, seconds * 1000),
    wait: (time) => wait(time),
    now: () => new Date(),
  },
  () => process.stderr.write('.'),
);
process.stderr.write('\n');

console.log(writeTable(visited));
if (options.markdown) writeFileSync(options.markdown, writeMarkdown(visited, localDay(new Date())));
process.exitCode = visited.some(({ state }) => state === 'dead') ? 1 : 0;
