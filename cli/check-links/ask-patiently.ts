import type { Answer } from './ask.ts';
import { chooseDelay } from './choose-delay.ts';

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
