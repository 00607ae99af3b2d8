import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { chooseLanguage } from '../../platform/choose-language.ts';
import { help } from '../../platform/help.ts';
import { loadGuideWorld } from '../../platform/load-guide-world.ts';
import { openGuide } from '../../platform/open-guide.ts';
import { readActiveTab } from '../../platform/read-active-tab.ts';
import { readRunningSnoozes } from '../../platform/read-running-snoozes.ts';
import { endSnooze } from '../../platform/snooze.ts';
import { onStoreChanged, readStore } from '../../platform/store.ts';

const root = document.querySelector('#popup') ?? document.body;

onStoreChanged(() => void update(), new AbortController().signal);
await update();

async function update() {
  const tab = await readActiveTab(new Date());
  if (!tab) return;
  const { overview } = tab.page;
  const { language: chosen = null } = await readStore(['language']);
  document.documentElement.lang = overview.language === 'en' ? 'en' : 'de';
  render(
    <Popup
      {...tab}
      snoozes={await readRunningSnoozes(new Date())}
      chosenLanguage={chosen}
      translate={createTranslate(overview.language)}
      now={new Date()}
      help={help}
      onReadGuideWorld={() => loadGuideWorld(new Date())}
      onShowAgain={endSnooze}
      onOpenGuide={openGuide}
      onChooseLanguage={chooseLanguage}
    />,
    root,
  );
}
