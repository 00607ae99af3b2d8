import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { county } from '../gallery/policies.ts';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

/** Test id, or otherwise text, of the focused element in the banner or the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    const inside = active?.shadowRoot?.activeElement ?? active;
    return inside instanceof HTMLElement ? (inside.dataset.testid ?? inside.textContent ?? '').trim() : '';
  });

/** Presses Tab until the wanted control has the focus, and returns the names on the way. */
async function tabTo(page: Page, testId: string): Promise<string[]> {
  const way: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    way.push(await focused(page));
    if (way.at(-1) === testId) return way;
  }
  throw new Error(`Tab did not lead to ${testId}, but to ${way.join(', ')}`);
}

const hasFocus = (page: Page, testId: string) =>
  waitFor(async () => (await focused(page)) === testId, `the focus on ${testId}`);
const isGone = (page: Page, testId: string) =>
  waitFor(async () => (await page.$(`>>> [data-testid=${testId}]`)) === null, `${testId} to be gone`);

const inGerman = (browser: TestBrowser) => browser.prepareStore({ language: 'de' });

inBrowsers('with the keyboard alone', { prepare: inGerman }, (browser) => {
  it('the banner takes no focus by itself, its reasons and choices open and close, and it is hidden for today', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    expect(await focused(page)).not.toMatch(/OpenTalk/);

    expect(await tabTo(page, 'why')).toEqual(expect.arrayContaining(['OpenTalk ansehen', 'why']));
    await page.keyboard.press('Enter');
    await banner.text(page, 'panel');
    await tabTo(page, 'hide');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await isGone(page, 'panel');
    await hasFocus(page, 'why');

    await tabTo(page, 'hide');
    await page.keyboard.press(' ');
    await banner.text(page, 'hide-today');
    await tabTo(page, 'hide-today');
    await page.keyboard.press('Escape');
    await isGone(page, 'hide-today');
    await hasFocus(page, 'hide');

    await page.keyboard.press('Enter');
    await tabTo(page, 'hide-today');
    await page.keyboard.press('Enter');
    await banner.disappears(page);
    await page.close();
  });

  it('the pill opens the banner and passes the focus on', async () => {
    const page = await browser.visit('https://app.zoom.us/wc/123/join');
    await browser.prepareStore({ snoozes: null });
    await banner.text(page, 'pill');
    await tabTo(page, 'open-pill');
    await page.keyboard.press('Enter');
    await banner.appears(page);
    await waitFor(async () => (await focused(page)) !== '', 'the focus in the banner');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot !== null)).toBe(true);
    await page.close();
  });

  it('Leichte Sprache is chosen in the open banner, is remembered, and says that it is untested', async () => {
    await browser.prepareStore({ snoozes: null });
    const page = await browser.visit('https://zoom.us/');
    const says = (testId: string, words: RegExp) =>
      waitFor(async () => words.test(await banner.text(page, testId)), `${testId} to say ${words}`);
    const simple = 'Zoom: Eine Behörde hat den Dienst mit Rot bewertet.';
    await banner.click(page, 'why');
    const usual = await banner.text(page, 'headline');
    expect(usual).not.toBe(simple);
    await banner.click(page, 'simple');
    await says('headline', new RegExp(simple));
    await says('panel', /Danach ist das passiert/);
    expect(await banner.text(page, 'simple-mark')).toContain('nicht von einer Prüfgruppe geprüft');
    await page.reload();
    expect(await banner.text(page, 'headline')).toBe(simple);
    await banner.click(page, 'why');
    await banner.click(page, 'simple');
    await waitFor(async () => (await banner.text(page, 'headline')) === usual, 'the usual headline');
    await page.close();
  });

  it('the command moves the focus into the banner', async () => {
    await browser.prepareStore({ snoozes: null });
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    await browser.pressShortcut();
    await waitFor(async () => /OpenTalk/.test(await focused(page)), 'the focus in the banner');
    await page.close();
  });
});

const rememberCounty = (browser: TestBrowser) => browser.rememberPolicy(county);

inBrowsers('the banner in a screen reader', { only: 'chromium', prepare: rememberCounty }, (browser) => {
  it('is one named region: who decided, what they decided, what to do', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    expect(await readTree(page)).toEqual([
      'region "Hinweis zu diesem Dienst"',
      'text "Kreis Musterstadt · Datenschutz"',
      'text "Zoom ist bei uns für dienstliche Gespräche nicht freigegeben."',
      'link "OpenTalk öffnen"',
      'button "Warum?" collapsed',
      'button "Ausblenden" collapsed',
      'status',
    ]);
    await page.close();
  });

  it('is announced once, politely, and not repeated afterwards', async () => {
    const page = await browser.visit('https://zoom.us/');
    const said = () => banner.text(page, 'announcement');
    await waitFor(async () => (await said()).includes('nicht freigegeben'), 'the announcement');
    await waitFor(async () => (await said()) === '', 'the announcement to be over');
    await page.close();
  });
});

interface Node {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** The banner's accessibility tree, one line per node, in reading order. */
async function readTree(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const region = nodes.find(({ role }) => role?.value === 'region');
  const read = (node: Node | undefined): string[] => {
    const line = node ? writeNode(node) : [];
    const isControl = line[0]?.startsWith('link') || line[0]?.startsWith('button');
    const children = isControl ? [] : (node?.childIds ?? []);
    return [...line, ...children.flatMap((id) => read(nodes.find(({ nodeId }) => nodeId === id)))];
  };
  return read(region);
}

function writeNode({ ignored, role, name, properties }: Node): string[] {
  if (ignored) return [];
  const kind = role?.value === 'StaticText' ? 'text' : (role?.value ?? '');
  if (!['region', 'text', 'link', 'button', 'status'].includes(kind)) return [];
  const expanded = properties?.find((property) => property.name === 'expanded')?.value.value;
  const state = expanded === undefined ? '' : expanded ? ' expanded' : ' collapsed';
  return [`${kind}${name?.value ? ` "${name.value}"` : ''}${state}`];
}
