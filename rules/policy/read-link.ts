/** The normal form of an https address, or null. User names in addresses mislead people about where they lead. */
export function readLink(text: string): string | null {
  const given = text.trim();
  // The URL parser would remove line breaks and turn backslashes round.
  if (!/^https:\/\/[^/\s\\][^\s\\]*$/i.test(given) || !URL.canParse(given)) return null;
  const url = new URL(given);
  return url.username === '' && url.password === '' ? url.href : null;
}

/** A contact may also be reached by `mailto:` or `tel:`. */
export function readContactLink(text: string): string | null {
  const given = text.trim();
  if (/^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(given) || /^tel:\+?[\d().-]+$/i.test(given)) return given;
  return readLink(given);
}
