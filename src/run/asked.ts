import { aheadOf, type Ahead } from '../scenario/ahead.ts';
import { nodesAskedByWays } from '../scenario/condition.ts';
import { sortedForward } from '../scenario/forward.ts';
import type { Scenario } from '../scenario/scenario.ts';

const known = new WeakMap<Scenario, Ahead>();

/** Which answers ways out ask about: `ever`, or `still` at a place or further on. Worked out once for each scenario. */
export function askedIn(scenario: Scenario): Ahead {
  const before = known.get(scenario);
  if (before) return before;
  const nodes = new Map(Object.entries(scenario.nodes));
  const asked = aheadOf(nodes, sortedForward(nodes), (_, node) => nodesAskedByWays(node));
  known.set(scenario, asked);
  return asked;
}
