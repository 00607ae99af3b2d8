import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Guide } from '../../../components/guide/Guide.tsx';
import { noAnswers } from '../../../rules/guide/checklist.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { readPlace } from '../../../rules/guide/place.ts';
import { notice, sampleData, startOffer } from '../../rules/guide/sample.ts';

// @vitest-environment happy-dom

const county = (more: Parameters<typeof sampleData>[0] = {}) =>
  sampleData({ organisation: 'Kreis Musterstadt', ...more });

function show(hash: string, data: GuideData = sampleData(), answers = noAnswers) {
  const calls = { onGo: vi.fn(), onAnswer: vi.fn(), onPrint: vi.fn() };
  const actions = { version: '1.2.3', onSave: vi.fn(), onCopy: vi.fn(), onDrawRoom: () => 'lusab-babad' };
  const place = readPlace(hash);
  act(() =>
    render(<Guide data={data} place={place} answers={answers} actions={actions} {...calls} />, document.body),
  );
  return { ...calls, ...actions };
}

const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((node) => node.textContent ?? '');
const press = (selector: string) => act(() => void document.querySelector<HTMLElement>(selector)?.click());
const names = () => texts('[data-testid=alternatives-table] .name');

afterEach(() => {
  act(() => render(null, document.body));
});

describe('tabs', () => {
  it.each([
    ['#alternatives', 'Alternativen'],
    ['#service/zoom', 'Dienste'],
    ['#why/zoom', 'Warum'],
    ['#source/heise', 'Quellen'],
    ['#tools', 'Werkzeuge'],
    ['#checklist', 'Checkliste'],
    ['#about', 'Über diese Liste'],
  ])('%s selects %s and shows one panel', (hash, label) => {
    show(hash);
    expect(texts('[role=tab][aria-selected=true]')).toEqual([label]);
    expect(document.querySelectorAll('[role=tabpanel]').length).toBe(1);
    expect(texts('[role=tab][tabindex="0"]')).toEqual([label]);
  });

  it('change with the arrow keys, and take the focus along', () => {
    const { onGo } = show('#why');
    const tab = document.querySelector<HTMLElement>('#tab-why');
    tab?.focus();
    act(() => void tab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })));
    expect(onGo).toHaveBeenCalledWith({ tab: 'sources', source: null });
    expect(document.activeElement?.id).toBe('tab-sources');
  });
});

describe('Leichte Sprache', () => {
  it.each([
    ['#alternatives', 'Dieser Text ist in Leichter Sprache.'],
    ['#service/zoom', 'Dieser Text ist in Leichter Sprache.'],
    ['#about', 'Dieser Text ist in Leichter Sprache.'],
    ['#checklist', 'Diese Seite ist nur zum Teil in Leichter Sprache.'],
    ['#sources', 'Diese Seite ist nur zum Teil in Leichter Sprache.'],
  ])('%s says “%s”, and that it is untested', (hash, mark) => {
    show(hash, sampleData({ language: 'de-simple' }));
    expect(text('[data-testid=simple-mark]')).toContain(mark);
    expect(text('[data-testid=simple-mark]')).toContain('nicht von einer Prüfgruppe geprüft');
  });

  it('is not claimed in German', () => {
    show('#alternatives');
    expect(document.querySelector('[data-testid=simple-mark]')).toBe(null);
  });
});

describe('alternatives', () => {
  it('put approved ones first, with a link to start them', () => {
    show('', county({ offered: [startOffer] }));
    expect(names()).toEqual(['Unser Beta', 'Alpha', 'Gamma']);
    expect(text('.table__approved')).toContain('bei uns freigegeben');
    expect(document.querySelector('a[href="https://meet.kreis.example/"]')?.getAttribute('rel')).toBe(
      'noopener noreferrer',
    );
  });

  it('sort by the pressed column heading, and say so', () => {
    show('');
    press('th:nth-child(2) .sort');
    press('th:nth-child(2) .sort');
    expect(names()).toEqual(['Gamma', 'Beta', 'Alpha']);
    expect(document.querySelectorAll('[aria-sort=descending]').length).toBe(1);
  });

  it('compare the chosen ones', () => {
    const { onGo } = show('');
    expect(document.querySelector('[data-testid=compare]')).toBeNull();
    press('tbody tr:nth-child(1) input');
    press('tbody tr:nth-child(2) input');
    press('[data-testid=compare]');
    expect(onGo).toHaveBeenCalledWith({ tab: 'alternatives', compared: ['alpha', 'beta'] });
  });

  it('are shown side by side with their sources below', () => {
    show('#alternatives/beta,nix,alpha');
    expect(texts('[data-testid=comparison] thead .name')).toEqual(['Beta', 'Alpha']);
    expect(text('.cited')).toContain('[3] heise, 19.02.2021');
    expect(text('.cited')).toContain('Zeitung (Fundstelle nicht verlinkt)');
  });
});

describe('the page of a service', () => {
  it('names the organisation, its approvals and the contract note', () => {
    const approval = {
      service: 'zoom',
      serviceName: 'Zoom',
      decidedBy: 'Landrat',
      decidedOn: '2026-01-02',
      validUntil: '2027-01-31',
    };
    const decisions = {
      notices: { zoom: notice('zoom', 'Zoom', { note: 'Bitte beachten.' }) },
      approvals: { 'kreis.zoom.us': [{ below: false, approval }] },
    };
    show('#service/zoom', county({ decisions }));
    const decision = text('[data-testid=decision]');
    expect(decision).toContain('Entscheidung: Kreis Musterstadt');
    expect(decision).toContain('Zoom ist bei uns nicht freigegeben.');
    expect(decision).toContain('kreis.zoom.us · entschieden von Landrat · am 02.01.2026 · gültig bis 31.01.2027');
    expect(decision).toContain('Der Adresse ist nicht anzusehen, welcher Vertrag gilt.');
  });

  it('without a policy names the list, or nobody', () => {
    show('#service/zoom', sampleData({ decisions: { notices: { zoom: notice('zoom', 'Zoom') } } }));
    expect(text('.decision__speaker')).toBe('Hinweis der Konferenzlotse-Liste');
    show('#service/wire');
    expect(text('[data-testid=decision]')).toContain('keine Entscheidung Ihrer Organisation');
  });

  it('shows all claims by rank, and marks weak ones', () => {
    show('#service/zoom');
    expect(texts('[data-testid=claims] .entry__title')).toEqual([
      'Schwach belegt',
      'Erster Grund',
      'Zweiter Grund',
    ]);
    expect(text('[data-testid=claims] .entry:first-child')).toContain('nicht geprüft');
    expect(texts('[data-testid=assessments] .entry').map((entry) => entry.includes('überholt'))).toEqual([
      false,
      true,
    ]);
  });

  it('says what became of a retired service', () => {
    show('#service/skype');
    expect(text('[data-testid=panel]')).toContain('2025 eingestellt. Nachfolger: Teams.');
  });

  it.each([
    ['acme', 'Acme Talk'],
    ['nix', 'Dienst nicht gefunden'],
  ])('shows %s, which the list does not know', (id, heading) => {
    show(`#service/${id}`, county({ decisions: { notices: { acme: notice('acme', 'Acme Talk') } } }));
    expect(text('h2')).toBe(heading);
  });
});

it('a link to a source marks it and gives it the focus', () => {
  show('#source/ohne-link');
  expect(document.activeElement?.textContent).toContain('Über Zeitung (Fundstelle nicht verlinkt)');
  expect(text('[data-target]')).toContain('Prüfung: Anfang der Seite gelesen');
});

describe('the checklist', () => {
  const filled = { subject: 'Raum', answers: { contract: { answer: 'no', remark: 'fehlt' } as const } };

  it('reports each answer', () => {
    const { onAnswer } = show('#checklist', sampleData(), filled);
    press('[data-testid=question-telemetry] input[value=yes]');
    expect(onAnswer).toHaveBeenCalledWith({
      subject: 'Raum',
      answers: { ...filled.answers, telemetry: { answer: 'yes', remark: '' } },
    });
    expect(text('[data-testid=counts]')).toBe('0 ja · 1 nein · 1 offen');
    expect(text('[data-testid=question-contract] .printed')).toBe('nein – fehlt');
  });

  it('is saved as a file', () => {
    const { onSave } = show('#checklist', sampleData(), filled);
    press('[data-testid=save-markdown]');
    press('[data-testid=save-json]');
    expect(onSave.mock.calls.map(([name]) => name)).toEqual([
      'checklist-2026-11-24.md',
      'checklist-2026-11-24.json',
    ]);
  });

  it('is cleared only after confirmation', () => {
    const { onAnswer } = show('#checklist', sampleData(), filled);
    press('[data-testid=clear]');
    press('[data-testid=clear-no]');
    expect(onAnswer).not.toHaveBeenCalled();
    press('[data-testid=clear]');
    press('[data-testid=clear-yes]');
    expect(onAnswer).toHaveBeenCalledWith(noAnswers);
  });
});

it.each(['de', 'en', 'de-simple'] as const)('every panel has all its texts in %s', (language) => {
  for (const hash of ['', '#services', '#service/zoom', '#why', '#sources', '#tools', '#checklist', '#about']) {
    show(hash, county({ language, offered: [startOffer] }));
    expect(document.body.textContent).not.toMatch(/guide\.|\{\{/);
  }
});
