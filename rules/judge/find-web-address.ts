import type { WebClient } from '../catalogue/schema.ts';

/** The address of the same meeting in the browser, on the same host and with the same query; null where there is none. */
export function findWebAddress(url: string, webClient: WebClient | null): string | null {
  if (!webClient || !URL.canParse(url)) return null;
  const address = new URL(url);
  const pattern = new RegExp(`^${webClient.invitation.replace('{digits}', '(\\d+)')}$`);
  const number = pattern.exec(address.pathname)?.[1];
  if (!number) return null;
  address.pathname = webClient.browser.replace('{digits}', number);
  return address.href;
}
