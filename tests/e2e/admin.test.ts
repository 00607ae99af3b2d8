import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import type { OwnPage } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const managed = {
  organisation: { name: 'Kreis Musterstadt' },
  language: 'de',
  services: [
    { id: 'zoom', level: 'inform' },
    { id: 'zom', level: 'block' },
  ],
};
const imported = {
  organisation: { name: 'Stadt Beispielstadt' },
  services: [{ id: 'zoom', level: 'harsh' }],
};

/** The admin page as a person uses it. Elements are found by test id, fields by their policy path. */
const admin = (page: OwnPage) => {
  const named = (testId: string) => `document.querySelector('[data-testid="${testId}"]')`;
  const field = (pointer: string) =>
    `document.querySelector(':is(input, select, textarea)[data-pointer="${pointer}"]')`;
  const fill = (element: string, value: string) =>
    page.evaluate(`((field) => {
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })(${element})`);
  return {
    text: (testId: string) => page.evaluate<string>(`${named(testId)}?.textContent ?? ''`),
    press: (testId: string) => page.evaluate(`${named(testId)}.click()`),
    fill: (testId: string, value: string) => fill(named(testId), value),
    fillField: (pointer: string, value: string) => fill(field(pointer), value),
    isWrong: (pointer: string) => page.evaluate<boolean>(`${field(pointer)}?.ariaInvalid === 'true'`),
    says: (testId: string, words: string) =>
      waitFor(
        () => page.evaluate<boolean>(`(${named(testId)}?.textContent ?? '').includes(${JSON.stringify(words)})`),
        `${testId} to say "${words}"`,
      ),
  };
};

inBrowsers('the admin page', { policy: managed }, (browser) => {
  it('says which policy arrived and which item of it was refused', async () => {
    const page = await browser.openOwnPage('admin.html');
    const { says, text } = admin(page);
    await says('check-policy', 'Angekommen');
    await says('check-registration', 'Angemeldet');
    expect(await text('check-findings')).toContain('1 Angabe ist fehlerhaft');
    expect(await text('findings')).toContain('/services/1/id');
    expect(await text('findings')).toContain('Gemeint ist vielleicht „zoom“');
    expect(await text('key-organisation')).toContain('Kreis Musterstadt');
    expect(await text('key-snoozeDays')).toContain('Standard');
    expect(await text('versions')).toContain('Konferenzlotse');
    await page.close();
  });

  it('lets an administrator import, correct, preview, export and try a policy', async () => {
    const page = await browser.openOwnPage('admin.html#build');
    const { says, fill, press, fillField, isWrong, text } = admin(page);
    await says('panel', 'Vorhandene Richtlinie');

    // An imported policy shows its error at the field, and is valid once the field is.
    await fill('paste', JSON.stringify(imported));
    await press('take-over');
    await says('summary', 'Fehler: 1');
    expect(await isWrong('/services/0/level')).toBe(true);
    await fillField('/services/0/level', 'inform');
    await says('summary', 'fehlerfrei');

    // The preview is the real banner with the draft's texts.
    const preview = `document.querySelector('[data-testid=preview-banner]').shadowRoot.textContent`;
    await waitFor(
      async () => (await page.evaluate<string>(preview)).includes('Stadt Beispielstadt'),
      'the preview',
    );

    // The saved file is the draft in its normal form.
    await page.evaluate(`(() => {
      const create = URL.createObjectURL;
      window.savedFiles = [];
      URL.createObjectURL = (file) => (window.savedFiles.push(file), create.call(URL, file));
    })()`);
    await press('save-policy');
    const saved = await page.evaluate<string>(`window.savedFiles[0].text()`);
    expect(JSON.parse(saved)).toEqual({ ...imported, services: [{ id: 'zoom', level: 'inform' }] });
    await press('save-all');
    const start = await page.evaluate<string>(`window.savedFiles[1].slice(0, 2).text()`);
    expect(start, 'the signature of a ZIP').toBe('PK');

    // Draft and managed policy are tried on the same address.
    await press('tab-try');
    await says('panel', 'Adresse ausprobieren');
    await fill('try-url', 'https://us02web.zoom.us/j/123456789');
    await says('verdict-steps', '*.zoom.us');
    expect(await text('verdict-headline')).toContain('erscheint der Hinweis');
    expect(await text('verdict-steps')).toContain('Eintrag „zoom“');
    await fill('try-policy', 'draft');
    await says('verdict-steps', 'Eintrag „zoom“');
    await page.close();
  });
});
