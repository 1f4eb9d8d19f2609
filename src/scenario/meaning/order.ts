import { sortedForward } from '../forward.ts';
import type { Path } from '../json/spots.ts';
import type { NodeId, ScenarioNode } from '../scenario.ts';
import { waysOf, type Story } from './story.ts';

/** The order in which a story's nodes can come. */
export interface Order {
  /** Every node after all that lead to it; without the ways that close a circle. */
  readonly sorted: readonly NodeId[];
  /** Each way that leads back to a node already passed, with the circle it closes. */
  readonly circles: readonly { readonly path: Path; readonly nodes: readonly NodeId[] }[];
}

/** Sort the nodes so that every way leads forward, and collect the ways for which that cannot be. */
export function orderOf({ nodes }: Story): Order {
  const circles: Order['circles'][number][] = [];
  const sorted = sortedForward(nodes, (circle, at) => {
    const from = circle.at(-2) ?? '';
    const way = waysOf(from, nodes.get(from) as ScenarioNode)[at];
    if (way) circles.push({ path: way.path, nodes: circle });
  });
  return { sorted, circles };
}
