/** What a call of the pause page asks for: a service, and the address that was to be opened. */
export type PauseTarget = { kind: 'target'; service: string; url: string } | { kind: 'none' };

/**
 * Reads `?service=ID#ADDRESS`. The address stands behind the first `#` to the letter, its own query and fragment
 * included. Only web addresses are targets: whoever calls this page must not make it open anything else.
 */
export function readPauseTarget(pageUrl: string): PauseTarget {
  const [page = '', ...rest] = pageUrl.split('#');
  const service = new URL(page).searchParams.get('service') ?? '';
  const url = rest.join('#');
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return service !== '' && isWeb ? { kind: 'target', service, url } : { kind: 'none' };
}
