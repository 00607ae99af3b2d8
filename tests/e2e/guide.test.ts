import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtFolder } from '../../cli/build/build-extension.ts';
import { extensionId } from './harness/extension-id.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const county = {
  organisation: {
    name: 'Kreis Musterstadt',
    contact: { name: 'Datenschutz', email: 'datenschutz@kreis.example' },
  },
  language: 'de',
  level: 'acknowledge',
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'], decidedBy: 'Landrat', validUntil: '2099-12-31' }],
  alternatives: [{ id: 'wire', startUrl: 'https://meet.kreis.example/', recommended: true }],
};

const address = `chrome-extension://${extensionId(builtFolder('chromium', 'e2e'))}/guide.html`;
const prepare = (browser: TestBrowser) => browser.rememberPolicy(county);

inBrowsers('the guide', { only: 'chromium', prepare }, (browser) => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.visit('about:blank');
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterEach(() => page.close());

  const open = async (place: string) => {
    await page.goto('about:blank');
    await page.goto(`${address}#${place}`);
    await page.waitForSelector('[data-testid=panel] h2');
  };
  const read = (selector: string) => page.$eval(selector, (node) => node.textContent ?? '');
  const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>;

  it('says what the organisation decided, and puts what it approved first', async () => {
    await open('service/zoom');
    expect(await read('[data-testid=decision]')).toContain('Entscheidung: Kreis Musterstadt');
    expect(await read('[data-testid=decision]')).toContain('kreis.zoom.us · entschieden von Landrat');
    await open('');
    expect(await read('[data-testid=alternatives-table] tbody tr')).toMatch(/^Wire.*bei uns freigegeben/);
  });

  it('goes through all tabs by keyboard', async () => {
    await open('');
    await page.keyboard.press('Tab');
    const seen: string[] = [];
    for (let press = 0; press < 7; press += 1) {
      seen.push(await read('[role=tab][aria-selected=true]'));
      expect(await focused()).toBe(seen.at(-1));
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(`document.activeElement.getAttribute('aria-selected') === 'true'`);
    }
    expect(new Set(seen).size).toBe(7);
    expect(await focused()).toBe(seen[0]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(seen[6]);
  });

  it('keeps the focus and the history when links lead on', async () => {
    await open('services');
    await page.click('a[href="#service/zoom"]');
    await page.waitForFunction(`document.activeElement.textContent === 'Zoom'`);
    await page.goBack();
    await page.waitForSelector('[data-testid=services-table]');
    await page.goForward();
    await page.waitForSelector('[data-testid=decision]');
    expect(await page.title()).toBe('Zoom – Dienste – Konferenzlotse');
  });

  it('keeps the checklist, saves it as a file, and clears it after asking', async () => {
    await open('checklist');
    await page.click('[data-testid=question-telemetry] input[value=no]');
    await page.type('[data-testid=question-telemetry] textarea', 'Diagnosedaten prüfen');
    await open('checklist');
    expect(await read('[data-testid=counts]')).toContain('1 nein');
    expect(await read('[data-testid=question-telemetry] .printed')).toBe('nein – Diagnosedaten prüfen');

    await page.evaluate(`URL.createObjectURL = (blob) => { window.saved = blob.text(); return '#checklist'; }`);
    await page.click('[data-testid=save-markdown]');
    expect(await page.evaluate('window.saved')).toContain('Bemerkung: Diagnosedaten prüfen');

    await page.click('[data-testid=clear]');
    await page.click('[data-testid=clear-yes]');
    expect(await read('[data-testid=counts]')).toContain('28 offen');
    const left = `chrome.storage.local.get('checklist').then((kept) => Object.keys(kept))`;
    await page.waitForFunction(`${left}.then((keys) => keys.length === 0)`);
  });
});
