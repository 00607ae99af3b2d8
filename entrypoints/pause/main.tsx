import { render } from 'preact';
import { PauseRefused } from '../../components/pause/PausePage.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { judgePausedAddress } from '../../platform/judge-page.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { answerPage } from '../../rules/judge/answer-page.ts';
import { readPausedAddress } from '../../rules/judge/passage.ts';
import { showPause } from './show-pause.tsx';

const root = document.querySelector('#pause') ?? document.body;
const address = readPausedAddress(location.href);

// Policy and facts may change while the page is open, and a passage may begin in another tab.
onStoreChanged(() => void update());
await update();

async function update() {
  const now = new Date();
  const page = await judgePausedAddress(address ?? 'about:blank', now);
  if (!page) return;
  const answer = answerPage(page, { at: 'pause-page' }, now);
  if (address === null || answer === 'refuse')
    return render(<PauseRefused translate={createTranslate(page.header.language)} />, root);
  if (answer === 'pause')
    return showPause({ root, page, address, onContinue: () => void goOn('grant-passage', address) });
  await goOn('open-passage', address);
}

async function goOn(by: 'grant-passage' | 'open-passage', url: string) {
  const isOpen = await sendMessage(by);
  if (isOpen.ok && isOpen.value) location.replace(url);
}
