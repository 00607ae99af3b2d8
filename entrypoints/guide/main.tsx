import { render } from 'preact';
import { Guide } from '../../components/guide/Guide.tsx';
import { keepAnswers, readKeptAnswers } from '../../own-pages/checklist-answers.ts';
import { loadGuideData } from '../../own-pages/guide-data.ts';
import { pageActions } from '../../own-pages/page-actions.ts';
import { onStoreChanged } from '../../platform/store.ts';
import type { ChecklistAnswers } from '../../rules/guide/checklist.ts';
import { readPlace, titlePlace, writePlace } from '../../rules/guide/place.ts';
import { localeOf } from '../../rules/text/language.ts';

const root = document.querySelector('#guide') ?? document.body;
let [data, answers] = await Promise.all([loadGuideData(new Date()), readKeptAnswers()]);

addEventListener('hashchange', show);
onStoreChanged(async (keys) => {
  if (keys.includes('header')) data = await loadGuideData(new Date());
  // In the focused page the person's own input is newer than what was stored.
  if (keys.includes('checklist') && !document.hasFocus()) answers = await readKeptAnswers();
  show();
});
show();

function answer(changed: ChecklistAnswers) {
  answers = changed;
  show();
  void keepAnswers(changed);
}

function show() {
  const place = readPlace(location.hash);
  document.documentElement.lang = localeOf(data.language);
  document.title = titlePlace(place, data);
  const goTo = (to: typeof place) => location.assign(writePlace(to));
  render(
    <Guide {...{ data, place, answers }} onGo={goTo} onAnswer={answer} onPrint={print} actions={pageActions} />,
    root,
  );
}
