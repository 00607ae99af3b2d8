export type HttpOutcome =
  | { kind: 'status'; status: number; location: string | null; retryAfter: string | null; milliseconds: number }
  | { kind: 'failure'; reason: string; milliseconds: number };

type Method = 'HEAD' | 'GET';

export interface HttpIo {
  request: (url: string, method: Method) => Promise<HttpOutcome>;
  wait: (milliseconds: number) => Promise<void>;
  now: () => Date;
}

const userAgent = 'Konferenzlotse-check-links (checks the source list of the Konferenzlotse browser extension)';

/** Sends one request, without following redirects; never throws. */
export async function sendRequest(url: string, method: Method, timeoutMilliseconds: number): Promise<HttpOutcome> {
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const milliseconds = elapsed();
    await response.body?.cancel();
    const { status, headers } = response;
    return {
      kind: 'status',
      status,
      location: headers.get('location'),
      retryAfter: headers.get('retry-after'),
      milliseconds,
    };
  } catch (error) {
    return { kind: 'failure', reason: explainFailure(error), milliseconds: elapsed() };
  }
}

function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : error.message;
}

const maxRequests = 3;

/** Sends HEAD first, GET where that fails, and tries again after a pause where the host is busy. */
export async function requestWithRetries(url: string, { request, wait, now }: HttpIo): Promise<HttpOutcome> {
  let outcome = await request(url, 'HEAD');
  for (let sent = 1; sent < maxRequests && !isGood(outcome); sent++) {
    if (isBusy(outcome)) {
      const delay = chooseDelay(outcome.retryAfter, sent - 1, now());
      if (delay === null) return outcome;
      await wait(delay);
    } else if (sent > 1) return outcome;
    outcome = await request(url, 'GET');
  }
  return outcome;
}

function isGood(outcome: HttpOutcome): boolean {
  return outcome.kind === 'status' && outcome.status < 400;
}

function isBusy(outcome: HttpOutcome): outcome is Extract<HttpOutcome, { kind: 'status' }> {
  return outcome.kind === 'status' && (outcome.status === 429 || outcome.status === 503);
}

const firstDelay = 2_000;
const maxDelay = 120_000;

/** How many milliseconds to wait before the next request; null if the host asks for more than we wait. */
export function chooseDelay(retryAfter: string | null, retries: number, now: Date): number | null {
  const wanted = readRetryAfter(retryAfter, now) ?? firstDelay * 2 ** retries;
  return wanted > maxDelay ? null : wanted;
}

/** The header holds seconds or a date. */
function readRetryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
