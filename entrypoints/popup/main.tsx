import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { readActiveTab } from '../../own-pages/active-tab.ts';
import { loadGuideData } from '../../own-pages/guide-data.ts';
import { pageActions } from '../../own-pages/page-actions.ts';
import { readRunningSnoozes } from '../../own-pages/running-snoozes.ts';
import { chooseLanguage, endSnooze } from '../../platform/choices.ts';
import { openGuide } from '../../platform/own-resources.ts';
import { requestRebuild } from '../../platform/send-message.ts';
import { onStoreChanged, readStore } from '../../platform/store.ts';
import { localeOf } from '../../rules/text/language.ts';

const root = document.querySelector('#popup') ?? document.body;

onStoreChanged(() => void update());
await update();

async function update() {
  const tab = await readActiveTab(new Date()).catch(() => null);
  if (!tab) return requestRebuild();
  const { header } = tab.page;
  const { language: chosen = null } = await readStore(['language']);
  document.documentElement.lang = localeOf(header.language);
  render(
    <Popup
      {...tab}
      snoozes={await readRunningSnoozes(new Date())}
      chosenLanguage={chosen}
      translate={createTranslate(header.language)}
      now={new Date()}
      actions={pageActions}
      onReadGuideData={() => loadGuideData(new Date())}
      onShowAgain={endSnooze}
      onOpenGuide={openGuide}
      onChooseLanguage={chooseLanguage}
    />,
    root,
  );
}
