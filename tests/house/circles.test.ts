import { expect, it } from 'vitest';
import { type Edge, listCircles } from './graph.ts';
import { imports, roomOf } from './sources.ts';

const ours = imports.filter(({ isOurs }) => isOurs);

it('files import each other in one direction, types included', () => {
  const circles = listCircles(ours.map(({ file, target }) => [file, target]));
  expect(
    circles,
    "Move what both need into a file below them; a component's props stand in its own file.",
  ).toEqual([]);
});

it('rooms import each other in one direction, types included', () => {
  const edges = ours.map(({ file, target }): Edge => [roomOf(file), roomOf(target)]);
  const circles = listCircles(edges.filter(([from, to]) => from !== to));
  expect(circles, 'Move what both need into a room below them, as rules/text and rules/hosts are.').toEqual([]);
});
