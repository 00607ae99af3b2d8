/** Proofpoint URL Defense, version 1: the address is a parameter, escaped as usual. */
export function decodeProofpoint1(url: URL): string | null {
  return url.searchParams.get('u');
}

/** Version 2 writes `-` for `%` and `_` for `/`: `https-3A__zoom.us_j_1`. */
export function decodeProofpoint2(url: URL): string | null {
  const given = url.searchParams.get('u');
  return given === null ? null : decodeURIComponent(given.replaceAll('-', '%').replaceAll('_', '/'));
}

const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Version 3 keeps the address readable between `__` and `__;` and takes some characters out: they stand behind it in
 * base64, in order. `*` stands for one of them, `**` and a letter for a run of them (A: two, B: three, …).
 */
export function decodeProofpoint3({ pathname, search, hash }: URL): string | null {
  const parts = /^\/v3\/__(.+)__;([\w-]*)!/.exec(`${pathname}${search}${hash}`);
  if (!parts) return null;
  const [, readable = '', taken = ''] = parts;
  const characters = [...decodeBase64(taken)];
  let used = 0;
  const restored = readable.replaceAll(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const from = used;
    used += run === undefined ? 1 : lengths.indexOf(run) + 2;
    return characters.slice(from, used).join('');
  });
  // Some mail servers make one slash of two.
  return restored.replace(/^(https?:\/)(?!\/)/i, '$1/');
}

function decodeBase64(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}
