import { expect, it } from 'vitest';
import { Reasons } from '../../../components/notice/Reasons.tsx';
import type { Reason } from '../../../rules/notice/notice.ts';
import { show } from '../page.ts';
import { sayZoom } from '../sample.ts';

// @vitest-environment happy-dom

const { labels } = sayZoom('inform').header;
const source = { title: 'Bericht', publisher: 'Amt', date: 'Mai 2022', url: 'https://amt.example/' };
const reason: Reason = {
  id: 'a',
  statement: 'Daten fließen ab.',
  status: 'disputed',
  statusLabel: 'umstritten',
  date: '18.02.2021',
  laterFacts: null,
  counterPosition: null,
  sources: [source],
};

it.each<[what: string, more: Partial<Reason>, text: RegExp]>([
  ['status, date and source', {}, /umstritten18\.02\.2021 · Amt, Mai 2022$/],
  ['a source without an address', { sources: [{ ...source, url: null }] }, /Amt, Mai 2022 \(.+\)$/],
  ['a source without a date', { sources: [{ ...source, date: null }] }, /· Amt$/],
  ['no source', { sources: [] }, /18\.02\.2021$/],
  ['what happened since', { laterFacts: 'Behoben.' }, /: Behoben\.$/],
  ['the other side', { counterPosition: { text: 'Stimmt nicht.', sources: [source] } }, /: Stimmt nicht\. Amt/],
])('shows %s', async (_, more, text) => {
  await show(<Reasons reasons={[{ ...reason, ...more }]} labels={labels} />);
  expect(document.body.textContent).toMatch(text);
});

it('says so if there is none', async () => {
  await show(<Reasons reasons={[]} labels={labels} />);
  expect(document.body.textContent).toBe(labels.noReasons);
});
