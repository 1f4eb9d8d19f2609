import { nodesAskedIn } from '../scenario/condition.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { nodesAfter } from './decisions.ts';

/** Which answers ways out ask about, and until where in the story. */
export interface Asked {
  /** Whether some way out asks how this node was answered. */
  ever(node: NodeId): boolean;
  /** Whether a node asks that comes with `here` or after it: if none does, how it was answered makes no difference any more. */
  still(node: NodeId, here: NodeId): boolean;
}

const known = new WeakMap<Scenario, Asked>();

/** Worked out once for each scenario. */
export function askedIn(scenario: Scenario): Asked {
  const before = known.get(scenario);
  if (before) return before;
  const places = placesOf(scenario);
  const last = new Map<NodeId, number>();
  for (const [id, place] of places) {
    const node = scenario.nodes[id];
    if (!node || node.kind === 'ending' || typeof node.next === 'string') continue;
    for (const way of node.next) {
      if ('when' in way) for (const each of nodesAskedIn(way.when)) last.set(each, Math.max(place, last.get(each) ?? 0));
    }
  }
  const asked: Asked = { ever: (node) => last.has(node), still: (node, here) => (last.get(node) ?? -1) >= (places.get(here) ?? 0) };
  known.set(scenario, asked);
  return asked;
}

/** A place for every node, after the places of all that lead to it. A story may be longer than a call stack. */
function placesOf(scenario: Scenario): Map<NodeId, number> {
  const done = new Set<NodeId>();
  const sorted: NodeId[] = [];
  for (const root of Object.keys(scenario.nodes)) {
    const trail = [root];
    for (let id = trail.at(-1); id !== undefined; id = trail.at(-1)) {
      const node = scenario.nodes[id];
      const next = done.has(id) || !node ? undefined : nodesAfter(node).find((each) => !done.has(each));
      if (next !== undefined) {
        trail.push(next);
        continue;
      }
      trail.pop();
      if (!done.has(id)) sorted.push(id);
      done.add(id);
    }
  }
  return new Map(sorted.toReversed().map((id, place) => [id, place]));
}
