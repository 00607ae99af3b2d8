/** People copy hosts without `https://`; `zoommtg://…` has a scheme, `zoom.us:443` has none. */
export function completeAddress(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(address) ? address : `https://${address}`;
}
