import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findEngine, probePage } from '../../page/find-engine.ts';
import { writeStore } from '../../platform/store.ts';
import { compileEngines } from '../../rules/engines/compile-engines.ts';
import { sampleCatalogue } from '../rules/snapshot/sample.ts';

// @vitest-environment happy-dom

const idle: (() => void)[] = [];
const engineSigns = compileEngines(sampleCatalogue.engines);

beforeEach(() => {
  fakeBrowser.reset();
  idle.length = 0;
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('findEngine', () => {
  it('looks at nothing unless the policy asks for it', async () => {
    expect(await findEngine('https://meet.example/html5client/join')).toBeNull();
    expect(idle).toEqual([]);
  });

  it('recognises an address at once', async () => {
    await writeStore({ engineSigns });
    expect(await findEngine('https://meet.example/html5client/join')).toBe('bigbluebutton');
    expect(idle).toEqual([]);
  });

  it.each([
    ['BigBlueButton', 'bigbluebutton'],
    ['Something else', null],
  ])('looks at the page when it is idle: %s is %s', async (title, engine) => {
    await writeStore({ engineSigns });
    const found = findEngine('https://meet.example/room');
    await vi.waitFor(() => expect(idle).toHaveLength(1));
    // Titles are often set late.
    document.title = title;
    idle[0]?.();
    expect(await found).toBe(engine);
  });
});

describe('probePage', () => {
  it('sees title and elements', () => {
    document.title = 'Galène';
    document.head.innerHTML += '<meta name="engine">';
    document.body.innerHTML = '<div id="app"><link class="late"></div>';
    const { title, has, hasInHead } = probePage();
    expect(title).toBe('Galène');
    expect(['#app', 'meta[name=engine]', '#other'].map(has)).toEqual([true, true, false]);
    expect(['#app', 'meta[name=engine]', 'link.late'].map(hasInHead)).toEqual([false, true, false]);
  });

  it('lists what the page loaded, without inlined data', () => {
    const names = [
      'https://meet.example/app.js',
      `data:text/javascript,${'x'.repeat(1_000)}`,
      'https://cdn.example/a.css',
    ];
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(names.map((name) => ({ name })) as never);
    expect(probePage().addresses).toBe('https://meet.example/app.js\nhttps://cdn.example/a.css\n');
  });
});
