import { parseHostPattern } from '../catalogue/parse-host-pattern.ts';
import type { Policy } from './schema.ts';

/** Hosts where an engine is no surprise: those approved, and those the organisation itself sends people to. */
export function listQuietHosts({ approvals = [], alternatives = [] }: Policy): { host: string; below: boolean }[] {
  const approved = approvals.flatMap(({ hosts }) => hosts.map(parseHostPattern));
  const own = alternatives.flatMap(({ startUrl }) => (startUrl ? [new URL(startUrl).hostname] : []));
  return [
    ...approved.map(({ host, below }) => ({ host, below })),
    ...own.map((host) => ({ host: host.replace(/\.$/, ''), below: false })),
  ];
}
