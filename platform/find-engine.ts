import { judgeEngineByAddress, judgeEngineByPage } from '../rules/engines/judge-engine.ts';
import { measureWork } from './measure-work.ts';
import { nativeBrowser } from './native-browser.ts';
import { probePage } from './probe-page.ts';
import type { Store } from './store.ts';

/** The engine of this page, or null: by its address at once, else by the page when it is idle. */
export async function findEngine(url: string): Promise<string | null> {
  const stored = await nativeBrowser.storage.local.get('engineSigns');
  const { engineSigns: signs } = stored as Partial<Pick<Store, 'engineSigns'>>;
  if (!signs) return null;
  const told = measured(() => judgeEngineByAddress(url, signs));
  return told ?? whenIdle(() => measured(() => judgeEngineByPage(url, probePage(), signs)));
}

function measured<Answer>(question: () => Answer): Answer {
  const start = performance.now();
  const answer = question();
  if (import.meta.env.MODE === 'e2e') measureWork('engine', start);
  return answer;
}

/** A busy page is looked at after two seconds all the same. */
function whenIdle<Answer>(question: () => Answer): Promise<Answer> {
  return new Promise((done) => requestIdleCallback(() => done(question()), { timeout: 2_000 }));
}
