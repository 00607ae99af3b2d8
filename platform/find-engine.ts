import { type EngineMarks, judgeEngineByAddress, judgeEngineByPage } from '../rules/judge/judge-engine.ts';
import { measureWork } from './measure-work.ts';
import { nativeBrowser } from './native-browser.ts';
import { probePage } from './probe-page.ts';
import type { Store } from './store.ts';

/** The engine of this page, or null: by its address at once, else by the page when it is idle. */
export async function findEngine(url: string): Promise<string | null> {
  const { engines } = (await nativeBrowser.storage.local.get('engines')) as Partial<Pick<Store, 'engines'>>;
  if (!engines) return null;
  const { marks } = engines;
  return judgeEngineByAddress(url, marks) ?? whenIdle(() => judgePage(url, marks));
}

function judgePage(url: string, marks: EngineMarks[]): string | null {
  const start = performance.now();
  const engine = judgeEngineByPage(url, probePage(), marks);
  if (import.meta.env.MODE === 'e2e') measureWork('engine', start);
  return engine;
}

/** A busy page is looked at after two seconds all the same. */
function whenIdle<Answer>(question: () => Answer): Promise<Answer> {
  return new Promise((done) => requestIdleCallback(() => done(question()), { timeout: 2_000 }));
}
