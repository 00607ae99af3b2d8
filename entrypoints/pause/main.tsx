import { render } from 'preact';
import { PauseRefused } from '../../components/pause/PausePage.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { showPause } from '../../own-pages/show-pause.tsx';
import { readPausedPage } from '../../platform/judge-page.ts';
import { sendMessage } from '../../platform/messages.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { choosePause, readPauseTarget } from '../../rules/judge/answer-page.ts';

const root = document.querySelector('#pause') ?? document.body;
const target = readPauseTarget(location.href);

onStoreChanged(() => void answer(), new AbortController().signal);
await answer();

async function answer() {
  const now = new Date();
  const page = await readPausedPage(target, now);
  if (!page) return;
  const pause = choosePause(target, page.verdict, page.circumstances, now);
  switch (pause.kind) {
    case 'show':
      return showPause(root, page, pause);
    // A passage that was given here goes on this way too: the store changed.
    case 'go-on':
    case 'let-through':
      if ((await sendMessage({ type: 'open-way' })).ok) location.replace(pause.url);
      return;
    case 'refuse':
      return render(<PauseRefused translate={createTranslate(page.overview.language)} />, root);
  }
}
