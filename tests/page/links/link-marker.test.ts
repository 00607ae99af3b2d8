import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LinkMarker } from '../../../page/links/link-marker.ts';
import { createRoots } from '../../../page/links/roots.ts';

// @vitest-environment happy-dom

/** Shadow roots are fragments in browsers, but not in happy-dom. */
Object.defineProperty(DocumentFragment, Symbol.hasInstance, {
  configurable: true,
  value: (node?: Node) => node?.nodeType === 11,
});

const idle: (() => void)[] = [];
const marked = new Set<Element>();
let judged: string[] = [];
let life = new AbortController();
let listed = 'zoom.us';

beforeEach(() => {
  idle.length = 0;
  marked.clear();
  judged = [];
  listed = 'zoom.us';
  life = new AbortController();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  // happy-dom has no animations: a set stands in for what the browser would draw.
  HTMLElement.prototype.animate = function animate(this: Element) {
    marked.add(this);
    return { cancel: () => marked.delete(this) } as never;
  };
  document.body.innerHTML = '';
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function start() {
  return new LinkMarker({
    isOfInterest: (hostname) => hostname !== 'harmless.example',
    judge(address) {
      judged.push(address);
      return new URL(address).hostname === listed ? 'zoom' : null;
    },
    roots: createRoots(),
    signal: life.signal,
  });
}

/** Delivers mutations, then lets the page be idle until nothing is left to do. */
async function settle() {
  for (const _ of [1, 2, 3]) {
    await new Promise((done) => setTimeout(done));
    while (idle.length > 0) idle.shift()?.();
  }
}

const link = (id: string, href: string) => `<a id="${id}" href="${href}">x</a>`;
const ids = () => [...marked].map(({ id }) => id).sort();
const element = (id: string) => document.querySelector(`#${id}`) as HTMLAnchorElement;

it('marks existing links, and those added later', async () => {
  document.body.innerHTML = link('a', 'https://zoom.us/j/1') + link('b', 'https://other.example/');
  const marker = start();
  await settle();
  expect(ids()).toEqual(['a']);
  document.body.insertAdjacentHTML('beforeend', `<p>${link('c', 'https://zoom.us/j/2')}</p>`);
  await settle();
  expect(ids()).toEqual(['a', 'c']);
  expect(['a', 'b', 'c'].map((id) => marker.serviceOf(element(id)))).toEqual(['zoom', null, 'zoom']);
});

it('leaves the link’s own markup untouched', async () => {
  document.body.innerHTML = link('a', 'https://zoom.us/j/1');
  const before = document.body.innerHTML;
  start();
  await settle();
  expect(document.body.innerHTML).toBe(before);
});

it('follows an address that changes', async () => {
  document.body.innerHTML = link('a', 'https://zoom.us/j/1');
  start();
  await settle();
  element('a').setAttribute('href', 'https://other.example/');
  await settle();
  expect(ids()).toEqual([]);
  element('a').setAttribute('href', 'https://zoom.us/j/1');
  await settle();
  expect(ids()).toEqual(['a']);
});

it('judges each address once, and uninteresting hosts never', async () => {
  document.body.innerHTML = [
    link('a', 'https://zoom.us/j/1'),
    link('b', 'https://zoom.us/j/1'),
    link('c', 'https://harmless.example/'),
    '<a id="d" href="">x</a><a id="e">x</a>',
  ].join('');
  start();
  await settle();
  expect(judged).toEqual(['https://zoom.us/j/1']);
  expect(ids()).toEqual(['a', 'b']);
});

it('finds links in open shadow roots, now and later', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = element('host').attachShadow({ mode: 'open' });
  root.innerHTML = link('a', 'https://zoom.us/j/1');
  start();
  await settle();
  expect(ids()).toEqual(['a']);
  root.append(Object.assign(document.createElement('a'), { id: 'b', href: 'https://zoom.us/j/2' }));
  await settle();
  expect(ids()).toEqual(['a', 'b']);
  life.abort();
  expect(ids()).toEqual([]);
});

it('judges again when the rules change', async () => {
  document.body.innerHTML = link('a', 'https://zoom.us/j/1') + link('b', 'https://app.wire.com/');
  const marker = start();
  await settle();
  listed = 'app.wire.com';
  marker.judgeAgain();
  await settle();
  expect(ids()).toEqual(['b']);
  expect(marker.serviceOf(element('a'))).toBeNull();
});

it('removes all marks when it ends, and adds no more', async () => {
  document.body.innerHTML = link('a', 'https://zoom.us/j/1');
  start();
  await settle();
  life.abort();
  expect(ids()).toEqual([]);
  document.body.insertAdjacentHTML('beforeend', link('b', 'https://zoom.us/j/2'));
  await settle();
  expect(ids()).toEqual([]);
});
