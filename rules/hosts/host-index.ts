import { hostSuffixes, parseHostPattern } from './host-pattern.ts';

/** Builds a fast check whether one of many host patterns covers every host that a given pattern covers. */
export function indexHosts(
  patterns: readonly string[],
  { ignorePaths }: { ignorePaths: boolean },
): (pattern: string) => boolean {
  const whole = patterns.map(parseHostPattern).filter(({ path }) => ignorePaths || path === '');
  const exact = new Set(whole.filter(({ below }) => !below).map(({ host }) => host));
  const wide = new Set(whole.filter(({ below }) => below).map(({ host }) => host));
  return (pattern) => {
    const { host, below } = parseHostPattern(pattern);
    const [, ...parents] = hostSuffixes(host);
    return (below ? wide : exact).has(host) || parents.some((parent) => wide.has(parent));
  };
}
