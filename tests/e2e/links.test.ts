import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { type TestBrowser, waitUntilRegistered } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const webmail = 'https://webmail.kreis.example/';
const mails = 'https://mails.kreis.example/';
const policy = {
  organisation: { name: 'Kreis Musterstadt' },
  language: 'de',
  webmail: [`${webmail}*`, `${mails}*`],
  alternatives: [{ id: 'opentalk', startUrl: 'https://meet.kreis.example/', recommended: true }],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }],
};

const safeLink = `https://deu01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://us02web.zoom.us/j/1')}&data=05`;
const mail = `<!doctype html><meta charset="utf-8"><title>Mail</title>
<p><a id="plain" href="https://zoom.us/j/123">Meeting</a> <a id="wrapped" href="${safeLink}">Besprechung</a>
<a id="approved" href="https://kreis.zoom.us/j/1">Eigener Zugang</a> <a id="other" href="https://example.org/">Anderes</a>
<a id="relative" href="/zoom.us/j/1">Ordner</a></p>
<button id="after">Antworten</button><div id="later"></div>
<script>
  window.seen = [];
  for (const type of ['click', 'keydown', 'pointerover', 'focusin'])
    document.addEventListener(type, (event) => window.seen.push(type + (event.defaultPrevented ? '!' : '')));
  window.attributes = 0;
  new MutationObserver((records) => { window.attributes += records.length; })
    .observe(document.body, { subtree: true, attributes: true, childList: true });
</script>`;

/** Mails as webmail shows them: in shadow roots, early and late, and in frames without their own address. */
const link = '<a href="https://zoom.us/j/1">Meeting</a>';
const framed = `<!doctype html><meta charset="utf-8"><title>Mails</title>
<div id="open"></div><div id="nested"></div><div id="late"></div><div id="closed"></div>
<iframe id="srcdoc" sandbox="allow-same-origin allow-popups" srcdoc='${link}'></iframe>
<iframe id="written"></iframe><iframe id="opaque" sandbox="allow-scripts" srcdoc='${link}'></iframe>
<script>
  const fill = (id, mode) => Object.assign(document.getElementById(id).attachShadow({ mode }), { innerHTML: '${link}' });
  window.closedRoot = fill('closed', 'closed');
  fill('open', 'open');
  document.getElementById('nested').attachShadow({ mode: 'open' }).innerHTML = '<p><span></span></p>';
  document.getElementById('nested').shadowRoot.querySelector('span').attachShadow({ mode: 'open' }).innerHTML = '${link}';
  window.attachLate = () => fill('late', 'open');
  const written = document.getElementById('written').contentDocument;
  written.open();
  written.write('${link}');
  written.close();
</script>`;

const serveMail = ({ fakeSite }: TestBrowser) => {
  fakeSite.serve('webmail.kreis.example', mail);
  fakeSite.serve('mails.kreis.example', framed);
};
const prepare = async (browser: TestBrowser) => {
  serveMail(browser);
  await waitUntilRegistered(browser, 'links');
};

const hosts = ['https://webmail.kreis.example/*', 'https://mails.kreis.example/*'];

inBrowsers('links in webmail', { policy, hosts, prepare }, (browser) => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.visit(webmail);
  });
  afterEach(() => page.close());

  it('are marked if they lead to a listed service, wrapped ones too, and no others', async () => {
    await isMarked(page, 'plain');
    await isMarked(page, 'wrapped');
    expect(await marked(page)).toEqual(['plain', 'wrapped']);
  });

  it('are marked in mails that load later, and when their address changes', async () => {
    await page.evaluate(() => {
      const later = document.querySelector('#later');
      if (later)
        later.innerHTML = '<div><a id="late" href="https://teams.microsoft.com/l/meetup-join/1">Spät</a></div>';
      document.querySelector('#other')?.setAttribute('href', 'https://zoom.us/j/9');
      document.querySelector('#wrapped')?.setAttribute('href', 'https://example.org/');
    });
    await isMarked(page, 'late');
    await waitFor(async () => (await marked(page)).join() === 'plain,other,late', 'the new marks');
  });

  it('show the verdict on hover, with the sender, the alternative and the reply', async () => {
    await page.hover('#plain');
    expect(await cardText(page)).toContain('Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.');
    expect(await cardText(page)).toContain('Kreis Musterstadt');
    expect(await page.$('>>> [data-testid=link-card] a[href="https://meet.kreis.example/"]')).not.toBeNull();
    const copy = await page.waitForSelector('>>> [data-testid=copy-reply]');
    await copy?.click();
    await waitFor(async () => /Antwort kopiert|Guten Tag/.test(await cardText(page)), 'the reply');
    await (await page.$('>>> [data-testid=adapt-reply]'))?.click();
    await guideOpens(browser, '#reply/zoom');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await cardIsGone(page);
  });

  it('show it on keyboard focus; Tab goes through the card and on past the link', async () => {
    await isMarked(page, 'plain');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plain');
    expect(await cardText(page)).toContain('Zoom');
    await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toBe('A');
    for (let button = 0; button < 3; button += 1) await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toBe('BUTTON');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('wrapped');
  });

  it('are left alone otherwise: no attribute, no box, no event of the page changes', async () => {
    const before = await boxes(page);
    await isMarked(page, 'plain');
    expect(await boxes(page)).toEqual(before);
    expect(await page.evaluate('window.attributes')).toBe(0);
    expect(await page.evaluate(() => document.querySelector('#plain')?.outerHTML)).toBe(
      '<a id="plain" href="https://zoom.us/j/123">Meeting</a>',
    );
    await page.click('#after');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('window.seen')).toEqual(expect.arrayContaining(['click', 'keydown', 'focusin']));
    expect(await page.evaluate('window.seen.filter((type) => type.endsWith("!"))')).toEqual([]);
  });

  it('are marked in open shadow roots, nested and late ones too; closed ones are out of reach', async () => {
    await page.goto(mails);
    const inShadow = (path: string) => `${path}.querySelector('a').getAnimations().length > 0`;
    const open = `document.querySelector('#open').shadowRoot`;
    await page.waitForFunction(inShadow(open));
    await page.waitForFunction(
      inShadow(`document.querySelector('#nested').shadowRoot.querySelector('span').shadowRoot`),
    );
    await page.evaluate('window.attachLate()');
    const late = await page.$('#late >>> a');
    await late?.hover();
    await page.waitForFunction(inShadow(`document.querySelector('#late').shadowRoot`));
    expect(await page.evaluate(inShadow('window.closedRoot'))).toBe(false);

    await (await page.$('#open >>> a'))?.hover();
    expect(await cardText(page)).toContain('Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.');
  });

  it('are marked in mails in frames without an address of their own', async () => {
    await page.goto(mails);
    for (const id of ['srcdoc', 'written'])
      await page.waitForFunction(
        `document.querySelector('#${id}').contentDocument.links[0]?.getAnimations().length > 0`,
      );
    const opaque = await (await page.$('#opaque'))?.contentFrame();
    await opaque?.waitForFunction('document.links[0]?.getAnimations().length > 0');
  });
});

inBrowsers(
  'without the permission',
  { policy: { ...policy, detectEngines: true }, prepare: serveMail },
  (browser) => {
    it('nothing runs in the webmail, and the header lists what waits for permission', async () => {
      const page = await browser.visit(webmail);
      expect(await browser.countOwnScripts(page)).toBe(0);
      const own = await browser.openOwnPage('popup.html');
      const waiting = `chrome.storage.local.get('header').then(({ header }) => header.waiting)`;
      expect(await own.evaluate(waiting)).toEqual(['webmail', 'detectEngines']);
      await own.close();
      await page.close();
    });
  },
);

/** A mark is a finished animation on the link and leaves no trace in its attributes. */
async function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.links)
      .filter((link) => link.getAnimations().length > 0)
      .map((link) => link.id),
  );
}

async function isMarked(page: Page, id: string): Promise<void> {
  await waitFor(async () => (await marked(page)).includes(id), `the mark on #${id}`);
  const shadow = await page.$eval(`#${id}`, (link) => getComputedStyle(link).boxShadow);
  expect(shadow).toContain('180, 95, 0');
}

async function cardText(page: Page): Promise<string> {
  const card = await page.waitForSelector('>>> [data-testid=link-card]', { timeout: 5_000 });
  return (await card?.evaluate((node) => (node as HTMLElement).innerText)) ?? '';
}

async function cardIsGone(page: Page): Promise<void> {
  await waitFor(async () => (await page.$('>>> [data-testid=link-card]')) === null, 'the card to go');
}

/** The guide opens in its own tab. */
async function guideOpens(browser: TestBrowser, hash: string): Promise<void> {
  const own = await browser.openOwnPage('popup.html', { behind: true });
  const hashes = `chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.hash)`;
  await waitFor(async () => (await own.evaluate<string[]>(hashes)).includes(hash), `the guide at ${hash}`);
  await own.close();
}

async function focusInCard(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName ?? '');
}

async function boxes(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('body *'), (element) => JSON.stringify(element.getBoundingClientRect())),
  );
}
