import { linkStates } from './classify.ts';
import type { VisitedLink } from './visit-links.ts';

/** For the terminal: one line for each link that needs a look, and the sums. */
export function writeTable(visited: VisitedLink[]): string {
  const rows = sortByState(visited).map((link) => [
    link.state.padEnd(5),
    link.url,
    describe(link),
    link.records.join(' '),
  ]);
  return [...rows.map((row) => row.filter(Boolean).join('  ')), writeSums(visited)].join('\n');
}

export function writeMarkdown(visited: VisitedLink[], day: string): string {
  const rows = sortByState(visited).map(
    (link) =>
      `| ${[link.state, `<${link.url}>`, escapeCell(describe(link)), link.records.join(', ')].join(' | ')} |`,
  );
  const table = rows.length > 0 ? ['', '| | address | found | records |', '|---|---|---|---|', ...rows] : [];
  return [`# Links of the catalogue, ${day}`, '', writeSums(visited), ...table, ''].join('\n');
}

function sortByState(visited: VisitedLink[]): VisitedLink[] {
  return visited
    .filter(({ state }) => state !== 'ok')
    .sort((a, b) => linkStates.indexOf(a.state) - linkStates.indexOf(b.state) || a.url.localeCompare(b.url));
}

function describe({ detail, target }: VisitedLink): string {
  return [target && `→ ${target}`, detail].filter(Boolean).join(', ');
}

function writeSums(visited: VisitedLink[]): string {
  const count = (state: string) => visited.filter((link) => link.state === state).length;
  return `${visited.length} links: ${linkStates.map((state) => `${count(state)} ${state}`).join(', ')}`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
