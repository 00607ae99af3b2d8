import { render } from 'preact';
import { PauseRefused } from '../../components/pause/PauseRefused.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { readPausedPage } from '../../platform/read-paused-page.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { choosePause, readPauseTarget } from '../../rules/judge/answer-page.ts';
import { showPause } from './show-pause.tsx';

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
