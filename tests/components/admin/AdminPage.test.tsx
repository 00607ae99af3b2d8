import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { AdminPage, type AdminTab } from '../../../components/admin/AdminPage.tsx';
import { writeBannerLabels } from '../../../locales/labels.ts';
import { createTranslate } from '../../../locales/translate.ts';
import type { MachineFacts } from '../../../rules/admin/diagnosis.ts';
import type { Speech } from '../../../rules/admin/preview.ts';
import type { Language } from '../../../rules/text/language.ts';

// @vitest-environment happy-dom

const catalogue = readCatalogue();
const managed = { level: 'block', services: [{ id: 'zom' }] };
const machine: MachineFacts = {
  managed: { kind: 'delivered', raw: managed },
  applied: { raw: managed, receivedAt: '2026-11-20T08:00:00.000Z' },
  header: null,
  registration: { matches: ['*://zoom.us/*'], excludeMatches: [] },
  networkRules: { lasting: 1, session: 0 },
  origins: ['*://*.zoom.us/*'],
  repaired: null,
  failures: [],
  extensionVersion: '0.1.0',
  browser: 'Chrome/156',
};
function speechOf(language: Language, snoozeDays: number): Speech {
  const translate = createTranslate(language);
  return { language, translate, labels: writeBannerLabels(translate, snoozeDays) };
}

const page = {
  catalogue,
  facts: machine,
  language: 'de',
  translate: createTranslate('de'),
  now: new Date(2026, 10, 23, 12),
  bannerCss: '',
  pauseCss: '',
  speechOf,
} as const;

function show(tab: AdminTab) {
  const calls = { onOpenTab: vi.fn(), onCopy: vi.fn(async () => true), onSave: vi.fn(), onSaveAll: vi.fn() };
  act(() => render(<AdminPage {...page} {...calls} tab={tab} />, document.body));
  return calls;
}

const byTestId = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const textOf = (id: string) => byTestId(id)?.textContent ?? '';
const press = (id: string) => act(() => byTestId(id)?.click());
const input = (pointer: string) =>
  document.querySelector<HTMLInputElement>(`:is(input, select, textarea)[data-pointer="${pointer}"]`);

function type(field: HTMLInputElement | HTMLTextAreaElement | null, value: string) {
  if (!field) throw new Error('There is no such field.');
  field.value = value;
  act(
    () => void field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true })),
  );
}

function paste(policy: unknown) {
  type(byTestId('paste') as HTMLTextAreaElement, typeof policy === 'string' ? policy : JSON.stringify(policy));
  press('take-over');
}

const saved = (calls: ReturnType<typeof show>) => {
  press('save-policy');
  return JSON.parse(calls.onSave.mock.lastCall?.[1]);
};

afterEach(() => act(() => render(null, document.body)));

describe('the form', () => {
  it('shows a mistake at its field until it is corrected', () => {
    const calls = show('build');
    paste({ services: [{ id: 'zom', level: 'block' }] });
    expect(textOf('summary')).toBe('Fehler: 1, Hinweise: 0');
    expect(input('/services/0/id')?.getAttribute('aria-invalid')).toBe('true');
    expect(textOf('section-services')).toContain('Gemeint ist vielleicht „zoom“');
    type(input('/services/0/id'), 'zoom');
    expect(textOf('summary')).toBe('Der Entwurf ist fehlerfrei.');
    expect(saved(calls)).toEqual({ services: [{ id: 'zoom', level: 'block' }] });
  });

  it('adds, moves and removes entries, and keeps the focus', () => {
    const calls = show('build');
    press('add/webmail');
    type(input('/webmail/0'), 'https://a.example.org/*');
    press('add/webmail');
    expect(document.activeElement).toBe(input('/webmail/1'));
    type(input('/webmail/1'), 'https://b.example.org/*');
    act(() => document.querySelector<HTMLElement>('[data-entry="/webmail/1"] [data-move="-1"]')?.click());
    expect(document.activeElement?.closest('[data-entry]')?.getAttribute('data-entry')).toBe('/webmail/0');
    expect(saved(calls)).toEqual({ webmail: ['https://b.example.org/*', 'https://a.example.org/*'] });
    act(() =>
      document.querySelector<HTMLElement>('[data-entry="/webmail/0"] button[aria-label$="entfernen"]')?.click(),
    );
    expect(document.activeElement).toBe(byTestId('add/webmail'));
    expect(saved(calls)).toEqual({ webmail: ['https://a.example.org/*'] });
  });

  it('sets and clears single values', () => {
    const calls = show('build');
    act(() => input('/privateUse')?.click());
    type(input('/passageMinutes'), '30');
    type(input('/organisation/contact/name'), 'Datenschutz');
    expect(saved(calls)).toEqual({
      privateUse: false,
      passageMinutes: 30,
      organisation: { contact: { name: 'Datenschutz' } },
    });
    type(input('/organisation/contact/name'), '');
    type(input('/passageMinutes'), '');
    expect(saved(calls)).toEqual({ privateUse: false });
  });

  it('keeps what it cannot show, and reads JSON inside a string', () => {
    show('build');
    paste({ privatUse: true, services: '[{"id":"zoom"}]', level: 7 });
    const raw = [...document.querySelectorAll('code.raw')].map((code) => code.textContent);
    expect(raw).toEqual(['true', '7', '"[{\\"id\\":\\"zoom\\"}]"']);
    act(() => document.querySelector<HTMLElement>('button[aria-label*="als JSON lesen"]')?.click());
    expect(input('/services/0/id')?.value).toBe('zoom');
  });

  it('reports invalid JSON, and loads the managed policy', () => {
    show('build');
    paste('{');
    expect(textOf('import-answer')).toContain('kein JSON');
    press('load-managed');
    expect(input('/level')?.value).toBe('block');
  });

  it('previews the real banner in the language chosen', () => {
    show('build');
    paste({ organisation: { name: 'Kreis Musterstadt' }, services: [{ id: 'zoom', level: 'inform' }] });
    const banner = () => byTestId('preview-banner')?.shadowRoot?.textContent ?? '';
    expect(banner()).toContain('Zoom ist bei uns für dienstliche Gespräche nicht freigegeben.');
    expect(byTestId('preview-pause')).toBeNull();
    type(byTestId('preview-language') as HTMLInputElement, 'en');
    expect(banner()).toContain('Zoom is not approved');
    type(input('/services/0/level'), 'block');
    expect(byTestId('preview-pause')?.shadowRoot?.textContent).toContain('zoom.us');
    type(byTestId('preview-service') as HTMLInputElement, 'opentalk');
    expect(textOf('preview-none')).toContain('nichts');
  });

  it('saves all files at once', () => {
    const calls = show('build');
    paste({ level: 'inform' });
    press('save-all');
    const files: { path: string }[] = calls.onSaveAll.mock.lastCall?.[1];
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['policy.json', 'README.de.md']));
  });
});

describe('the diagnosis', () => {
  it('says what arrived and what was refused, and copies it', async () => {
    const calls = show('diagnose');
    expect(byTestId('check-policy')?.dataset.state).toBe('good');
    expect(textOf('findings')).toContain('/services/0/id');
    expect(textOf('key-level')).toContain('"block"');
    await act(async () => byTestId('copy-report')?.click());
    expect(calls.onCopy).toHaveBeenCalledWith(expect.stringContaining('/services/0/id'));
    await vi.waitFor(() => expect(textOf('copied')).toContain('Zwischenablage'));
  });
});

describe('trying an address', () => {
  it('explains the verdict of the policy in force and of the draft', () => {
    show('try');
    type(byTestId('try-url') as HTMLInputElement, 'zoom.us/j/123456');
    expect(textOf('verdict-headline')).toContain('weiter geht es nicht');
    type(byTestId('try-policy') as HTMLInputElement, 'draft');
    expect(textOf('verdict-headline')).toContain('erscheint der Hinweis');
  });
});

describe('tabs', () => {
  it('are reached with the arrow keys', () => {
    const calls = show('diagnose');
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
    act(() => void byTestId('tab-diagnose')?.dispatchEvent(key));
    expect(calls.onOpenTab).toHaveBeenCalledWith('try');
    expect(document.activeElement).toBe(byTestId('tab-try'));
  });
});
