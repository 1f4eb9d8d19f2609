import type { Path } from '../json/spots.ts';
import type { NodeId } from '../scenario.ts';
import { waysOf, type Story } from './story.ts';

/** Which node can come before which. */
export interface Order {
  /** Every node after all that lead to it; without the ways that close a circle. */
  readonly sorted: readonly NodeId[];
  /** Each way that leads back to a node already passed, with the circle it closes. */
  readonly circles: readonly { readonly path: Path; readonly nodes: readonly NodeId[] }[];
  /** Whether a player can come to `later` after `earlier`; a node comes after itself. */
  comesBefore(earlier: NodeId, later: NodeId): boolean;
}

/** Sort the nodes so that every way leads forward, and collect the ways for which that cannot be. */
export function orderOf(story: Story): Order {
  const done = new Set<NodeId>();
  const after: NodeId[] = [];
  const circles: Order['circles'][number][] = [];
  for (const root of story.nodes.keys()) {
    const trail: { id: NodeId; left: readonly { to: NodeId; path: Path }[] }[] = [];
    const depth = new Map<NodeId, number>();
    const visit = (id: NodeId): void => {
      const node = story.nodes.get(id);
      depth.set(id, trail.length);
      trail.push({ id, left: node ? waysOf(id, node) : [] });
    };
    if (!done.has(root)) visit(root);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const [way, ...left] = here.left;
      here.left = left;
      if (!way) {
        trail.pop();
        depth.delete(here.id);
        done.add(here.id);
        after.push(here.id);
      } else if (depth.has(way.to)) {
        circles.push({ path: way.path, nodes: [...trail.slice(depth.get(way.to)).map((step) => step.id), way.to] });
      } else if (!done.has(way.to) && story.nodes.has(way.to)) {
        visit(way.to);
      }
    }
  }
  const sorted = after.reverse();
  return { sorted, circles, comesBefore: beforeness(story, sorted) };
}

/** One bit for each node that can have come before, carried along the ways in sorted order. */
function beforeness(story: Story, sorted: readonly NodeId[]): Order['comesBefore'] {
  const place = new Map(sorted.map((id, index) => [id, index]));
  let before: Uint32Array[] | null = null;
  const build = (): Uint32Array[] => {
    const rows = sorted.map(() => new Uint32Array((sorted.length + 31) >> 5));
    for (const [index, id] of sorted.entries()) {
      const row = rows[index] as Uint32Array;
      row[index >> 5] = (row[index >> 5] as number) | (1 << (index & 31));
      const node = story.nodes.get(id);
      for (const way of node ? waysOf(id, node) : []) {
        const target = rows[place.get(way.to) ?? -1];
        target?.forEach((bits, word) => (target[word] = bits | (row[word] as number)));
      }
    }
    return rows;
  };
  return (earlier, later) => {
    before ??= build();
    const bit = place.get(earlier);
    const row = before[place.get(later) ?? -1];
    return bit !== undefined && row !== undefined && ((row[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
  };
}
