import { expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { fieldValue, fill, press, show } from '../page.ts';
import { translate } from '../sample.ts';

// @vitest-environment happy-dom

it('chooses a language, opens the guide and is done', async () => {
  const calls = { onChooseLanguage: vi.fn(), onOpenGuide: vi.fn(), onDone: vi.fn() };
  await show(<Welcome language="de" chosenLanguage={null} translate={translate} {...calls} />);
  expect(fieldValue('language')).toBe('');
  await fill('language', 'de-simple');
  await press('guide');
  await press('done');
  expect(calls.onChooseLanguage).toHaveBeenCalledExactlyOnceWith('de-simple');
  expect(calls.onOpenGuide).toHaveBeenCalledExactlyOnceWith('');
  expect(calls.onDone).toHaveBeenCalledOnce();
});
