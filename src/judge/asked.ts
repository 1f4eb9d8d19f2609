import { nodesAskedAfter } from '../run/paths.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';

const known = new WeakMap<Scenario, ReadonlySet<NodeId>>();

/** The nodes whose answers some condition reads. Worked out once for each scenario. */
export function nodesAsked(scenario: Scenario): ReadonlySet<NodeId> {
  const asked = known.get(scenario) ?? nodesAskedAfter(scenario);
  known.set(scenario, asked);
  return asked;
}
