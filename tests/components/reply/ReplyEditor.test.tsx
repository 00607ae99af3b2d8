import { expect, it, vi } from 'vitest';
import { ReplyEditor } from '../../../components/reply/ReplyEditor.tsx';
import { replyContext } from '../../../rules/notice/replies.ts';
import type { Language } from '../../../rules/text/language.ts';
import { fieldValue, fill, find, press, show } from '../page.ts';
import { sayZoom, translate } from '../sample.ts';

// @vitest-environment happy-dom

const onCopy = vi.fn(async () => true);
const showEditor = (language: Language = 'de') =>
  show(
    <ReplyEditor
      context={replyContext('Zoom', sayZoom('inform').header)}
      language={language}
      translate={translate}
      onCopy={onCopy}
    />,
  );

it.each([
  ['de', 'de'],
  ['de-simple', 'de'],
  ['en', 'en'],
] as const)('begins for readers of %s in %s', async (language, expected) => {
  await showEditor(language);
  expect(fieldValue('reply-language')).toBe(expected);
});

it('keeps what was typed until another language or length is chosen', async () => {
  await showEditor();
  await fill('reply-text', 'Guten Morgen');
  expect(fieldValue('reply-text')).toBe('Guten Morgen');
  await fill('reply-language', 'fr');
  expect(fieldValue('reply-text')).toMatch(/^Bonjour/);
  await fill('reply-text', 'Salut');
  await fill('reply-variant', 'short');
  expect(fieldValue('reply-text')).not.toContain('Salut');
});

it('copies and mails the text as it is now', async () => {
  await showEditor();
  await fill('reply-text', 'Guten Morgen');
  await press('reply-copy');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('Guten Morgen');
  expect(decodeURIComponent(find('reply-mail')?.getAttribute('href') ?? '')).toContain('body=Guten Morgen');
});
