import { expect, it } from 'vitest';
import { ContactLine } from '../../../components/notice/ContactLine.tsx';
import type { Contact } from '../../../rules/notice/notice.ts';
import { show } from '../page.ts';
import { sayZoom } from '../sample.ts';

// @vitest-environment happy-dom

const { labels } = sayZoom('inform').header;
const nobody: Contact = { name: null, email: null, phone: null, url: null };

it.each<[contact: Partial<Contact>, line: string, links: string[]]>([
  [{ name: 'Datenschutz' }, 'Fragen: Datenschutz', []],
  [
    { name: 'Datenschutz', email: 'ds@kreis.example', phone: '0221 / 12-3', url: 'https://kreis.example/' },
    'Fragen: Datenschutz · ds@kreis.example · 0221 / 12-3 · Kontakt',
    ['mailto:ds@kreis.example', 'tel:0221123', 'https://kreis.example/'],
  ],
  [{ email: 'ds@kreis.example' }, 'Fragen: ds@kreis.example', ['mailto:ds@kreis.example']],
])('%j', async (contact, line, links) => {
  await show(<ContactLine contact={{ ...nobody, ...contact }} labels={labels} />);
  expect(document.body.textContent).toBe(line);
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(links);
});
