import { describe, expect, it, vi } from 'vitest';
import { createLinkQueue } from '../../../page/links/link-queue.ts';

// @vitest-environment happy-dom

/** Shadow roots are fragments in browsers, but not in happy-dom. */
Object.defineProperty(DocumentFragment, Symbol.hasInstance, {
  configurable: true,
  value: (node?: Node) => node?.nodeType === 11,
});

function fragment(html: string): HTMLElement {
  const root = document.createElement('section');
  root.innerHTML = html;
  return root;
}

function takeFrom(queue: ReturnType<typeof createLinkQueue>, end = Number.POSITIVE_INFINITY) {
  const found: string[] = [];
  const roots: ShadowRoot[] = [];
  queue.take(end, { onLink: ({ id }) => found.push(id), onShadowRoot: (root) => roots.push(root) });
  return { found, roots };
}

describe('what is handed out', () => {
  it('all links below the roots, in the order of the roots', () => {
    const queue = createLinkQueue();
    queue.add(fragment('<p><a id="a"></a><b><a id="b"></a></b></p><i></i>'));
    queue.add(document.createTextNode('nothing'));
    queue.add(fragment(''));
    queue.add(fragment('<a id="c"></a>'));
    expect(takeFrom(queue).found).toEqual(['a', 'b', 'c']);
    expect(queue.isEmpty()).toBe(true);
  });

  it('a root that is a link itself', () => {
    const queue = createLinkQueue();
    queue.add(Object.assign(document.createElement('a'), { id: 'self' }));
    expect(takeFrom(queue).found).toEqual(['self']);
  });

  it('open shadow roots, even if a root is their host', () => {
    const queue = createLinkQueue();
    const host = fragment('<div></div>');
    const inner = host.querySelector('div')?.attachShadow({ mode: 'open' });
    const outer = host.attachShadow({ mode: 'open' });
    queue.add(host);
    expect(takeFrom(queue).roots).toEqual([outer, inner]);
  });

  it('the links in a shadow root', () => {
    const queue = createLinkQueue();
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<p><a id="inside"></a></p>';
    queue.add(root);
    expect(takeFrom(queue).found).toEqual(['inside']);
  });

  it('nothing after clearing', () => {
    const queue = createLinkQueue();
    queue.add(fragment('<a id="a"></a>'));
    queue.clear();
    expect(queue.isEmpty()).toBe(true);
    expect(takeFrom(queue).found).toEqual([]);
  });
});

describe('when time is up', () => {
  const ids = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`);
  const links = (names: string[]) => names.map((id) => `<a id="${id}"></a>`).join('');

  it('it stops, and continues from there', () => {
    const queue = createLinkQueue();
    const all = [...ids(20, 'a'), ...ids(20, 'b')];
    queue.add(fragment(links(ids(20, 'a'))));
    queue.add(fragment(links(ids(20, 'b'))));
    const parts = [];
    while (!queue.isEmpty()) parts.push(takeFrom(queue, 0).found);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flat()).toEqual(all);
  });

  it('every call does something, so that even a busy page gets done', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const queue = createLinkQueue();
    queue.add(fragment(links(ids(100, 'a'))));
    expect(takeFrom(queue, 0).found.length + takeFrom(queue, 0).found.length).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });
});
