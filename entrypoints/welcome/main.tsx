import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { createTranslate } from '../../locales/translate.ts';
import { readLanguage } from '../../own-pages/language.ts';
import { closeOwnTab } from '../../own-pages/page-actions.ts';
import { chooseLanguage } from '../../platform/choices.ts';
import { openGuide } from '../../platform/own-resources.ts';
import { onStoreChanged, readStore } from '../../platform/store.ts';
import { localeOf } from '../../rules/text/language.ts';

const root = document.querySelector('#welcome') ?? document.body;

onStoreChanged(() => void update());
await update();

async function update() {
  const [language, { language: chosen = null }] = await Promise.all([readLanguage(), readStore(['language'])]);
  const translate = createTranslate(language);
  document.documentElement.lang = localeOf(language);
  document.title = `${translate('welcome.title')} – Konferenzlotse`;
  render(
    <Welcome
      language={language}
      chosenLanguage={chosen}
      translate={translate}
      onChooseLanguage={chooseLanguage}
      onOpenGuide={openGuide}
      onDone={closeOwnTab}
    />,
    root,
  );
}
