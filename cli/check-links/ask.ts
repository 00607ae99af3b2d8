/** What one request brought. */
export type Answer =
  | { kind: 'status'; status: number; location: string | null; retryAfter: string | null; milliseconds: number }
  | { kind: 'failure'; reason: string; milliseconds: number };

const userAgent = 'Konferenzlotse-check-links (checks the source list of the Konferenzlotse browser extension)';

/** One request, redirects not followed; never throws. */
export async function ask(url: string, method: 'HEAD' | 'GET', timeoutMilliseconds: number): Promise<Answer> {
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

export interface Patience {
  ask: (url: string, method: 'HEAD' | 'GET') => Promise<Answer>;
  wait: (milliseconds: number) => Promise<void>;
  now: () => Date;
}

const tries = 3;

/** HEAD first; GET where that is refused; again after a pause where the host is busy. Three requests at most. */
export async function askPatiently(url: string, { ask, wait, now }: Patience): Promise<Answer> {
  let answer = await ask(url, 'HEAD');
  for (let attempt = 1; attempt < tries && !isGood(answer); attempt++) {
    if (isBusy(answer)) {
      const delay = chooseDelay(answer.retryAfter, attempt - 1, now());
      if (delay === null) return answer;
      await wait(delay);
    } else if (attempt > 1) return answer;
    answer = await ask(url, 'GET');
  }
  return answer;
}

function isGood(answer: Answer): boolean {
  return answer.kind === 'status' && answer.status < 400;
}

function isBusy(answer: Answer): answer is Extract<Answer, { kind: 'status' }> {
  return answer.kind === 'status' && (answer.status === 429 || answer.status === 503);
}

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
