import { targetsOf } from './condition.ts';
import type { NodeId, ScenarioNode } from './scenario.ts';

/**
 * The nodes sorted so that every way leads forward. Where that cannot be, `closes` is told the circle that a node's nth way closes: it begins and
 * ends with the same node, and the one before the last is where that way starts. A story may be longer than a call stack.
 */
export function sortedForward(nodes: ReadonlyMap<NodeId, ScenarioNode>, closes: (circle: readonly NodeId[], way: number) => void = () => {}): readonly NodeId[] {
  const done = new Set<NodeId>();
  const after: NodeId[] = [];
  for (const root of nodes.keys()) {
    const trail: { id: NodeId; targets: readonly NodeId[]; next: number }[] = [];
    const depth = new Map<NodeId, number>();
    const visit = (id: NodeId): void => {
      const node = nodes.get(id);
      if (!node || done.has(id)) return;
      depth.set(id, trail.length);
      trail.push({ id, targets: targetsOf(node), next: 0 });
    };
    visit(root);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const way = here.next;
      const to = here.targets[way];
      here.next += 1;
      if (to === undefined) {
        trail.pop();
        depth.delete(here.id);
        done.add(here.id);
        after.push(here.id);
      } else if (depth.has(to)) {
        closes([...trail.slice(depth.get(to)).map((step) => step.id), to], way);
      } else {
        visit(to);
      }
    }
  }
  return after.reverse();
}
