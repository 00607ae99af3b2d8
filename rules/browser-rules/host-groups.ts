import { formatHostPattern, type HostPattern } from '../hosts/host-pattern.ts';
import { groupEntries } from '../policy/compile-rules.ts';

/** Host patterns that one network rule can name: alike in reach, path and number of labels. */
export interface HostGroup {
  /** This host alone, hosts below it alone, or both. */
  reach: 'host' | 'below' | 'both';
  labels: number;
  path: string;
  hosts: string[];
}

/** Always the same groups in the same order, however the patterns come. */
export function groupHosts(patterns: readonly HostPattern[]): HostGroup[] {
  const known = new Set(patterns.map(formatHostPattern));
  const isBoth = ({ host, path }: HostPattern) =>
    [true, false].every((below) => known.has(formatHostPattern({ host, below, path })));
  const groups = groupEntries(
    patterns.map((pattern): [string, HostPattern] => {
      const reach = isBoth(pattern) ? 'both' : pattern.below ? 'below' : 'host';
      return [`${reach} ${countLabels(pattern.host)} ${pattern.path}`, pattern];
    }),
  );
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => readGroup(key, members));
}

function readGroup(key: string, members: HostPattern[]): HostGroup {
  const [reach, labels, path = ''] = key.split(' ');
  const hosts = [...new Set(members.map(({ host }) => host))].sort();
  return { reach: reach as HostGroup['reach'], labels: Number(labels), path, hosts };
}

function countLabels(host: string): number {
  return host.split('.').length;
}

// All that a browser may put into an address stands in these: Chromium hands user-info over too, and whatever a label holds.
const beforeHost = '^https?://(?:[^/@]*@)?';
const innerLabel = '(?:[^./@]*\\.)';
const lastLabel = '[^./:@]+';
const afterHost = '\\.?(?::\\d+)?';

/**
 * Regular expression for the addresses that a group means among those that its `requestDomains` span, which is always all
 * hosts below too: the number of labels tells them apart. It fits up to the end, as the redirect hands on what it fits.
 */
export function writeAddressFilter({ reach, labels, path }: Omit<HostGroup, 'hosts'>): string {
  const times = { host: `{${labels - 1}}`, below: `{${labels},}`, both: '*' }[reach];
  const folder = path.replace(/\/$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rest = folder ? `${folder}(?:[/?#].*)?$` : '/.*';
  return `${beforeHost}${innerLabel}${times}${lastLabel}${afterHost}${rest}`;
}

const maxPathLength = 4_095;

/** The more exact rule wins, as `findHostRule` has it: the longer host, then the longer path. */
export function exactness({ labels, path }: Pick<HostGroup, 'labels' | 'path'>): number {
  return labels * (maxPathLength + 1) + Math.min(path.length, maxPathLength);
}

/** Above every host and path: a host has at most 127 labels. */
export const aboveAllHosts = exactness({ labels: 128, path: '' });
