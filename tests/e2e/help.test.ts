import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { OwnPage } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const room = 'https://meet.kreis.example/';
const policy = {
  organisation: { name: 'Kreis Musterstadt', contact: { email: 'datenschutz@kreis.example' } },
  language: 'de',
  level: 'inform',
  services: [
    { id: 'webex', level: 'block' },
    { id: 'ms-teams', level: 'acknowledge' },
    { id: 'google-meet', level: 'inform' },
  ],
  alternatives: [{ id: 'jitsi-meet', startUrl: room, recommended: true }, { id: 'element' }],
  replies: { short: { pl: 'Nie {service}, lecz {alternative}: {link}' } },
};
const guest = 'https://us02web.zoom.us/j/123456789?pwd=secret';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A page of the extension, accessed by test id. */
const at = (page: OwnPage) => {
  const one = (testId: string) => `document.querySelector('[data-testid="${testId}"]')`;
  const isThere = (testId: string) => page.evaluate<boolean>(`${one(testId)} !== null`).catch(() => false);
  return {
    see: (testId: string) => waitFor(() => isThere(testId), testId),
    read: (testId: string, key = 'textContent') => page.evaluate<string>(`${one(testId)}.${key}`),
    open: async (testId: string) => {
      await waitFor(() => isThere(testId), testId);
      await page.evaluate(`void (${one(testId)}.open = true)`);
    },
    press: (testId: string) => page.evaluate(`void ${one(testId)}.click()`),
    choose: (testId: string, value: string) =>
      page.evaluate(`((field) => {
        field.value = ${JSON.stringify(value)};
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })(${one(testId)})`),
    findViolations: () =>
      page.evaluate<string[]>(`(() => {
        ${axe};
        return window.axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html));
      })()`),
  };
};

inBrowsers('help from the open banner', { policy }, (browser, name) => {
  it('copies the reply: 1 press for a guest, 2 for anyone else', async () => {
    const invited = await browser.visit(guest);
    await banner.click(invited, 'copy-reply');
    await waitFor(async () => (await banner.text(invited, 'copy-reply')) === 'Antwort kopiert', 'the copy');
    await invited.close();

    const other = await browser.visit('https://zoom.us/');
    await banner.click(other, 'why');
    await banner.click(other, 'copy-reply');
    await waitFor(async () => (await banner.text(other, 'copy-reply')) === 'Antwort kopiert', 'the copy');
    await other.close();
  });

  it('opens the approved room: 1 press', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    const link = await page.$(`>>> a[href="${room}"]`);
    await link?.click();
    const isAsked = async () =>
      browser.fakeSite.requests.some((request) => request.startsWith('meet.kreis.example'));
    await waitFor(isAsked, 'the room');
    await page.close();
  });

  it('shows sources: 1 press', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.click(page, 'why');
    expect(await banner.text(page, 'panel')).toContain('heise online');
    expect(await page.$('>>> .reasons a[href^="https:"]'), 'a source to follow').not.toBe(null);
    await page.close();
  });

  it('hides the banner for today: 2 presses', async () => {
    const page = await browser.visit('https://meet.google.com/abc-defg-hij');
    await banner.click(page, 'hide');
    await banner.click(page, 'hide-today');
    await banner.disappears(page);
    await page.close();
  });

  it('asks for an exception: 1 press on the pause page', async () => {
    const page = await browser.openTab('https://meet.webex.com/meet/someone');
    await at(page).see('exception');
    expect(await at(page).read('exception', 'href')).toMatch(
      /^mailto:datenschutz@kreis\.example\?subject=Ausnahme/,
    );
    await page.close();
  });

  it('lets the reply be changed: language, version, words', async () => {
    const page = await browser.openOwnPage('guide.html#reply/zoom');
    const { see, read, choose, findViolations } = at(page);
    await see('reply-editor');
    expect(await read('reply-text', 'value')).toContain(
      'Zoom ist bei uns für dienstliche Gespräche nicht freigegeben',
    );
    await choose('reply-language', 'fr');
    expect(await read('reply-text', 'value')).toContain(`Jitsi Meet ?\n${room}\n`);
    await choose('reply-language', 'pl');
    await choose('reply-variant', 'short');
    expect(await read('reply-text', 'value')).toBe(`Nie Zoom, lecz Jitsi Meet: ${room}`);
    expect(await read('reply-mail', 'href')).toContain(`body=${encodeURIComponent('Nie Zoom')}`);
    await page.click('reply-copy');
    await waitFor(async () => (await read('reply-editor')).includes('Kopiert.'), 'the copy');
    expect(await findViolations()).toEqual([]);
    await page.close();
  });

  it('offers a fresh room with invitation and appointment, and finds suitable alternatives', async () => {
    const page = await browser.openOwnPage('guide.html');
    const { see, read, open, press, choose, findViolations } = at(page);
    await open('room-jitsi-meet');
    await see('room-link');
    const first = await read('room-link');
    expect(first).toMatch(/^https:\/\/meet\.kreis\.example\/([a-z]{5}-){7}[a-z]{5}$/);
    expect(await read('room-invitation', 'value')).toContain(first);
    await press('room-another');
    expect(await read('room-link')).not.toBe(first);
    await page.evaluate(
      `void (URL.createObjectURL = (blob) => { window.saved = blob.text(); return '#alternatives'; })`,
    );
    await press('room-calendar');
    expect(await page.evaluate<string>('window.saved')).toContain('SUMMARY:Besprechung');
    await choose('room-language', 'da');
    expect(await read('room-invitation', 'value')).toContain('Deltag i browseren:\nhttps://meet.kreis.example/');
    await press('room-calendar');
    expect(await page.evaluate<string>('window.saved')).toMatch(/SUMMARY:Møde.*DESCRIPTION:Deltag i browseren/s);

    await open('choose');
    await see('suggestions');
    await choose('choose-confidential', 'yes');
    expect(await read('suggestions')).toMatch(/^Element.*Geeignet für: vertrauliche Gespräche/);
    expect(await findViolations()).toEqual([]);
    await page.close();
  });

  it('is in the popup too, and its feedback names no visited address', async () => {
    const page = await browser.visit(guest);
    const popup = await browser.openOwnPage('popup.html', { behind: true });
    const { see, read, open, findViolations } = at(popup);
    for (const part of ['reply', 'room-jitsi-meet', 'choose', 'feedback']) await open(part);
    for (const part of ['reply-editor', 'room', 'finder']) await see(part);
    const feedback = await read('feedback-text', 'value');
    expect(feedback).toContain('services/zoom');
    expect(feedback).not.toMatch(/https?:|123456789|secret/);
    expect(await read('feedback-mail', 'href')).toMatch(/^mailto:datenschutz@kreis\.example\?/);
    expect(await findViolations()).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('gives advice on the pause page to people who must join', async () => {
    const page = await browser.openTab('https://teams.microsoft.com/l/meetup-join/1');
    const { see, read, open, findViolations } = at(page);
    await open('advice');
    await see('advice-tips');
    expect(await read('advice-tips')).toContain('Nehmen Sie im Browser teil');
    await open('feedback');
    await see('feedback-text');
    expect(await findViolations()).toEqual([]);
    await page.close();
  });

  it('does not open the welcome page by itself in a development install', async () => {
    const page = await browser.openOwnPage('welcome.html');
    const { see, read, findViolations } = at(page);
    await see('welcome');
    expect(await read('welcome')).toContain('Was er nie tut');
    // Only `normal` opens the welcome page; asking needs no permission.
    const installType = 'chrome.management.getSelf().then(({ installType }) => installType)';
    expect(await page.evaluate<string>(installType)).toBe('development');
    expect(await findViolations()).toEqual([]);
    const welcomes = `chrome.runtime.getContexts({ contextTypes: ['TAB'] })
        .then((tabs) => tabs.filter(({ documentUrl }) => documentUrl.includes('welcome')).length)`;
    if (name === 'chromium') expect(await page.evaluate<number>(welcomes), 'only the one opened here').toBe(1);
    await page.close();
  });
});
