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
