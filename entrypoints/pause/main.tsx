import { render } from 'preact';
import { PauseRefused } from '../../components/pause/PausePage.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { judgePauseTarget } from '../../platform/judge-page.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { answerPage } from '../../rules/judge/answer-page.ts';
import { readPauseTarget } from '../../rules/judge/passage.ts';
import { showPause } from './show-pause.tsx';

const root = document.querySelector('#pause') ?? document.body;
const target = readPauseTarget(location.href);

// Policy and facts may change while the page is open, and a passage may begin in another tab.
onStoreChanged(() => void update());
await update();

async function update() {
  const now = new Date();
  const page = await judgePauseTarget(target, now);
  if (!page) return;
  const answer = answerPage(page, { at: 'pause-page', hasTarget: target.kind === 'target' }, now);
  if (target.kind === 'none' || answer === 'refuse')
    return render(<PauseRefused translate={createTranslate(page.header.language)} />, root);
  if (answer === 'pause')
    return showPause({ root, page, target, onContinue: () => void grantAndGoOn(target.url) });
  const unlocked = await sendMessage('unlock-pause-target');
  if (unlocked.ok && unlocked.value) location.replace(target.url);
}

async function grantAndGoOn(url: string) {
  const granted = await sendMessage('grant-passage');
  if (granted.ok && granted.value) location.replace(url);
}
