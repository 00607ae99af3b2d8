const firstDelay = 2_000;
const longestDelay = 120_000;

/** How long to wait before the next try, in milliseconds; null if the host wants more time than we have. */
export function chooseDelay(retryAfter: string | null, attempt: number, now: Date): number | null {
  const wanted = readRetryAfter(retryAfter, now) ?? firstDelay * 2 ** attempt;
  return wanted > longestDelay ? null : wanted;
}

/** The header holds seconds or a date. */
function readRetryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
