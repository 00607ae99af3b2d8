import { expect, it, vi } from 'vitest';
import { FeedbackDraft } from '../../../components/help/FeedbackDraft.tsx';
import { fieldValue, fill, find, open, press, show } from '../page.ts';
import { sayZoom, translate } from '../sample.ts';

// @vitest-environment happy-dom

const onCopy = vi.fn(async () => true);
const actions = { version: '1.2.3', onCopy, onSave: vi.fn(), onDrawRoom: () => 'lusab-babad' };

it.each([
  ['a contact', 'datenschutz@kreis.example', true],
  ['none', null, false],
])('goes to the project if there is %s', async (_, email, hasMail) => {
  const { header } = sayZoom('inform');
  const contact = email === null ? null : header.contact;
  await show(<FeedbackDraft record="services/zoom" header={{ ...header, contact }} {...{ translate, actions }} />);
  await open('feedback');
  expect(fieldValue('feedback-text')).toMatch(/services\/zoom.*1\.2\.3/s);
  expect(find('feedback-mail') !== null).toBe(hasMail);
});

it('is copied and mailed as edited', async () => {
  await show(<FeedbackDraft record={null} header={sayZoom('inform').header} {...{ translate, actions }} />);
  await open('feedback');
  await fill('feedback-text', 'Der Link ist tot.');
  await press('feedback-copy');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('Der Link ist tot.');
  const mail = find('feedback-mail')?.getAttribute('href') ?? '';
  expect(mail).toMatch(/^mailto:datenschutz@kreis\.example\?/);
  expect(decodeURIComponent(mail)).toContain('body=Der Link ist tot.');
});
