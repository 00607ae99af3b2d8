import { expect, it } from 'vitest';
import { createRoots } from '../../../page/links/roots.ts';

// @vitest-environment happy-dom

const shadow = () => document.createElement('div').attachShadow({ mode: 'open' });

it('the document is known from the start', () => {
  const roots = createRoots();
  const met: unknown[] = [];
  roots.onRoot((root) => met.push(root));
  expect(roots.has(document)).toBe(true);
  expect(met).toEqual([document]);
});

it('every listener is called once for a new root', () => {
  const roots = createRoots();
  const [first, second] = [[] as unknown[], [] as unknown[]];
  for (const met of [first, second]) roots.onRoot((root) => met.push(root));
  const root = shadow();
  expect(roots.has(root)).toBe(false);
  roots.add(root);
  roots.add(root);
  roots.add(document);
  expect(roots.has(root)).toBe(true);
  expect([first, second]).toEqual([
    [document, root],
    [document, root],
  ]);
});

it('a rewritten document is reported again', () => {
  const roots = createRoots();
  const met: unknown[] = [];
  roots.onRoot((root) => met.push(root));
  roots.renewDocument();
  expect(met).toEqual([document, document]);
});
