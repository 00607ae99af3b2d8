import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { waitFor } from './harness/wait-for.ts';

const county = {
  organisation: {
    name: 'Kreis Musterstadt',
    contact: { name: 'Datenschutz', email: 'datenschutz@kreis.example' },
  },
  language: 'de',
  alternatives: [{ id: 'opentalk', startUrl: 'https://meet.kreis.example/', recommended: true }],
  links: [{ title: { de: 'Dienstanweisung' }, url: 'https://intranet.kreis.example/video' }],
};

const allowlist = {
  mode: 'allowlist',
  language: 'de',
  approvals: [{ service: 'whereby', hosts: ['kreis.whereby.com'] }],
};

inBrowsers('the managed policy', { policy: county }, (browser, name) => {
  it('shows the organisation’s decision, and leads to its own room', async () => {
    const page = await browser.visit('https://zoom.us/');
    expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt · Datenschutz');
    expect(await banner.text(page, 'headline')).toBe(
      'Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.',
    );
    const link = await page.$('>>> a[href="https://meet.kreis.example/"]');
    expect(await link?.evaluate((node) => node.textContent)).toBe('OpenTalk öffnen');
    await banner.click(page, 'why');
    expect(await banner.text(page, 'panel')).toContain('datenschutz@kreis.example');
    expect(await banner.text(page, 'panel')).toContain('Dienstanweisung');
    await page.close();
  });

  it('is shown in the popup with the verdict for the tab in front', async () => {
    const page = await browser.visit('https://us02web.zoom.us/j/123');
    const popup = await browser.openOwnPage('popup.html', { behind: true });
    const textOf = (testId: string) =>
      popup.evaluate<string>(`document.querySelector('[data-testid=${testId}]')?.textContent ?? ''`);
    await waitFor(async () => (await textOf('verdict')) !== '', 'the verdict');
    expect(await textOf('verdict')).toContain('Zoom: nicht freigegeben');
    expect(await textOf('origin')).toBe('Richtlinie: Kreis Musterstadt');
    expect(await textOf('alternatives')).toContain('OpenTalk');
    await popup.close();
    await page.close();
  });

  it.runIf(name === 'chromium')('applies to open pages while the browser runs', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    browser.setPolicy({ ...county, services: [{ id: 'zoom', level: 'off' }] });
    await banner.disappears(page);
    browser.setPolicy(county);
    await banner.appears(page);
    await page.close();
  });
});

inBrowsers('level off by policy', { policy: { level: 'off' } }, (browser) => {
  it('removes the banner', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.settles();
    expect(await banner.isThere(page)).toBe(false);
    await page.close();
  });
});

inBrowsers('mode allowlist', { policy: allowlist }, (browser) => {
  it('shows a banner on every service of the catalogue, but not where one is approved', async () => {
    const page = await browser.visit('https://whereby.com/room');
    expect(await banner.text(page, 'headline')).toContain('Whereby');
    await page.goto('https://kreis.whereby.com/room');
    await banner.settles();
    expect(await banner.isThere(page)).toBe(false);
    await page.close();
  });
});
