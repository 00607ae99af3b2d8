import { parseHostPattern } from './host-pattern.ts';

type HostIndex = { covers: (pattern: string) => boolean };

/** Answers quickly whether one of many patterns means every host that a given pattern means. */
export function indexHosts(patterns: readonly string[], { ignorePaths }: { ignorePaths: boolean }): HostIndex {
  const whole = patterns.map(parseHostPattern).filter(({ path }) => ignorePaths || path === '');
  const exact = new Set(whole.filter(({ below }) => !below).map(({ host }) => host));
  const wide = new Set(whole.filter(({ below }) => below).map(({ host }) => host));
  return {
    covers: (pattern) => {
      const { host, below } = parseHostPattern(pattern);
      return (below ? wide : exact).has(host) || parentsOf(host).some((parent) => wide.has(parent));
    },
  };
}

function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}
