import { readUrl } from '../hosts/address.ts';

const maxLayers = 5;
const maxCharacters = 8_192;

interface Wrapper {
  host: RegExp;
  path: RegExp;
  target: (url: URL) => string | null;
}

const parameter =
  (...names: string[]) =>
  ({ searchParams }: URL) =>
    names.map((name) => searchParams.get(name)).find((value) => value !== null) ?? null;

/** Mimecast and others keep the address on their servers, so their links cannot be unwrapped. */
const wrappers: Wrapper[] = [
  { host: /^([a-z0-9-]+\.)+safelinks\.protection\.outlook\.com$/, path: /^\//, target: parameter('url') },
  { host: /^urldefense(\.proofpoint)?\.(com|us)$/, path: /^\/v3\/__/, target: decodeProofpoint3 },
  { host: /^urldefense(\.proofpoint)?\.(com|us)$/, path: /^\/v2\/url$/, target: decodeProofpoint2 },
  { host: /^urldefense(\.proofpoint)?\.(com|us)$/, path: /^\/v1\/url$/, target: decodeProofpoint1 },
  { host: /^(www\.)?google\.(com|de|at|ch)$/, path: /^\/url$/, target: parameter('q', 'url') },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, target: parameter('a') },
];

/**
 * The address that a mail filter or search engine wrapped, read from the link itself and never fetched. A link that is
 * no known wrapper, is too long, or wraps anything but a web address stays as it is. Unwraps five layers at most.
 */
export function unwrapLink(link: string): string {
  let address = link;
  for (let layer = 0; layer < maxLayers; layer += 1) {
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
  const url = link.length > maxCharacters ? null : readUrl(link);
  if (!url) return null;
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  return wrapper ? readWebAddress(() => wrapper.target(url)) : null;
}

function readWebAddress(decode: () => string | null): string | null {
  try {
    const { href, protocol } = new URL(decode() ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    // With broken escapes or base64 nobody can tell where the link leads.
    return null;
  }
}

/** Proofpoint URL Defense, version 1: the address is an ordinary query parameter. */
function decodeProofpoint1(url: URL): string | null {
  return url.searchParams.get('u');
}

/** Version 2 writes `-` for `%` and `_` for `/`: `https-3A__zoom.us_j_1`. */
function decodeProofpoint2(url: URL): string | null {
  const given = url.searchParams.get('u');
  return given === null ? null : decodeURIComponent(given.replaceAll('-', '%').replaceAll('_', '/'));
}

const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Version 3 keeps the address readable between `__` and `__;` but replaces some characters, which follow in base64, in
 * order. `*` stands for one of them, `**` and a letter for a run of them (A: two, B: three, …).
 */
function decodeProofpoint3({ pathname, search, hash }: URL): string | null {
  const parts = /^\/v3\/__(.+)__;([\w-]*)!/.exec(`${pathname}${search}${hash}`);
  if (!parts) return null;
  const [, readable = '', removed = ''] = parts;
  const characters = [...decodeBase64(removed)];
  let used = 0;
  const restored = readable.replaceAll(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const from = used;
    used += run === undefined ? 1 : lengths.indexOf(run) + 2;
    return characters.slice(from, used).join('');
  });
  // Some mail servers collapse the two slashes into one.
  return restored.replace(/^(https?:\/)(?!\/)/i, '$1/');
}

function decodeBase64(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}
