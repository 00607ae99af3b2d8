import { readUrl } from '../../hosts/address.ts';
/** The normal form of an https address, or null. User names are refused: they mislead people about where a link goes. */
export function readLink(text: string): string | null {
  const given = text.trim();
  // The URL parser would drop line breaks and turn backslashes into slashes.
  const url = /^https:\/\/[^/\s\\][^\s\\]*$/i.test(given) ? readUrl(given) : null;
  return url?.username === '' && url.password === '' ? url.href : null;
}

/** Also accepts `mailto:` and `tel:`. */
export function readContactLink(text: string): string | null {
  const given = text.trim();
  if (/^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(given) || /^tel:\+?[\d().-]+$/i.test(given)) return given;
  return readLink(given);
}

export type LogoReading =
  | { kind: 'logo'; url: string }
  | { kind: 'refused'; reason: 'bad-logo' | 'logo-too-large' };

const maxBytes = 64 * 1024;
// Percent-encoded text takes at most three characters per byte.
const maxUrlLength = maxBytes * 3 + 100;

/** Accepts a picture as a `data:` URL. Scripts in an SVG do not run, because it is only ever shown as `<img>`. */
export function readLogo(text: string): LogoReading {
  const url = text.trim();
  if (url.length > maxUrlLength)
    return { kind: 'refused', reason: isPicture(url) ? 'logo-too-large' : 'bad-logo' };
  const bytes = base64Size(url) ?? svgTextSize(url);
  if (bytes === null || bytes === 0) return { kind: 'refused', reason: 'bad-logo' };
  return bytes > maxBytes ? { kind: 'refused', reason: 'logo-too-large' } : { kind: 'logo', url };
}

const isPicture = (url: string): boolean => /^data:image\/(png|svg\+xml|webp)[;,]/i.test(url);

function base64Size(url: string): number | null {
  const digits = /^data:image\/(?:png|svg\+xml|webp);base64,([A-Za-z0-9+/]*={0,2})$/i.exec(url)?.[1];
  if (digits === undefined || digits.length % 4 !== 0) return null;
  return (digits.length / 4) * 3 - (digits.length - digits.replace(/=+$/, '').length);
}

function svgTextSize(url: string): number | null {
  const encoded = /^data:image\/svg\+xml(?:;charset=utf-8|;utf8)?,([^#]*)$/i.exec(url)?.[1];
  if (encoded === undefined) return null;
  try {
    return new TextEncoder().encode(decodeURIComponent(encoded)).length;
  } catch {
    return null;
  }
}
