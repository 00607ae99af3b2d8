import { decodeProofpoint1, decodeProofpoint2, decodeProofpoint3 } from './decode-proofpoint.ts';

const mostLayers = 5;
const mostCharacters = 8_192;

interface Wrapper {
  host: RegExp;
  path: RegExp;
  target: (url: URL) => string | null;
}

const parameter =
  (...names: string[]) =>
  ({ searchParams }: URL) =>
    names.map((name) => searchParams.get(name)).find((value) => value !== null) ?? null;

/** Mimecast and others keep the address on their servers: nothing to read there. */
const wrappers: Wrapper[] = [
  { host: /^([a-z0-9-]+\.)+safelinks\.protection\.outlook\.com$/, path: /^\//, target: parameter('url') },
  { host: /^urldefense(\.proofpoint)?\.(com|us)$/, path: /^\/v3\/__/, target: decodeProofpoint3 },
  { host: /^urldefense(\.proofpoint)?\.(com|us)$/, path: /^\/v2\/url$/, target: decodeProofpoint2 },
  { host: /^urldefense(\.proofpoint)?\.(com|us)$/, path: /^\/v1\/url$/, target: decodeProofpoint1 },
  { host: /^(www\.)?google\.(com|de|at|ch)$/, path: /^\/url$/, target: parameter('q', 'url') },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, target: parameter('a') },
];

/**
 * The address that a mail filter or search engine wrapped, read from the link itself and never fetched. What is no
 * known wrapper, is too long, or wraps anything but a web address stays as it is; of too many layers the last one read.
 */
export function unwrapLink(link: string): string {
  let address = link;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const target = unwrapOnce(address);
    if (target === null) return address;
    address = target;
  }
  return address;
}

/** Whether links to this host may wrap others. */
export function isWrapperHost(hostname: string): boolean {
  return wrappers.some(({ host }) => host.test(hostname));
}

function unwrapOnce(link: string): string | null {
  if (link.length > mostCharacters || !URL.canParse(link)) return null;
  const url = new URL(link);
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  return wrapper ? readWebAddress(() => wrapper.target(url)) : null;
}

function readWebAddress(decode: () => string | null): string | null {
  try {
    const { href, protocol } = new URL(decode() ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    // Broken escapes or base64: then nobody can say where the link leads.
    return null;
  }
}
