import { alg, Graph } from '@dagrejs/graphlib';

/** Who imports, and whom. */
export type Edge = [from: string, to: string];

/** Of each tangle the shortest circle; the next one shows when it is gone. */
export function listCircles(edges: Edge[]): string[] {
  const circles = alg.findCycles(createGraph(edges)).map((tangle) => findShortestCircle(tangle, edges));
  return circles.map((circle) => circle.join(' → ')).toSorted();
}

function findShortestCircle(tangle: string[], edges: Edge[]): string[] {
  const inside = edges.filter(([from, to]) => tangle.includes(from) && tangle.includes(to));
  const circles = tangle.toSorted().flatMap((start) =>
    listChains(start, inside)
      .filter((chain) => inside.some(([from, to]) => from === chain.at(-1) && to === start))
      .map((chain) => [...chain, start]),
  );
  return circles.toSorted((one, other) => one.length - other.length)[0] ?? tangle;
}

/** All that is loaded with the first file, each as the shortest chain of imports that leads to it. */
export function listChains(start: string, edges: Edge[]): string[][] {
  const graph = createGraph(edges);
  graph.setNode(start);
  const steps = alg.dijkstra(graph, start);
  return alg.preorder(graph, [start]).map(chainTo);

  function chainTo(file: string): string[] {
    return file === start ? [file] : [...chainTo(steps[file]?.predecessor ?? start), file];
  }
}

function createGraph(edges: Edge[]): Graph {
  const graph = new Graph();
  for (const [from, to] of edges) graph.setEdge(from, to);
  return graph;
}
