import { aheadOf, type Ahead } from '../scenario/ahead.ts';
import { nodesAskedAt } from '../scenario/condition.ts';
import { sortedForward } from '../scenario/forward.ts';
import { arrivalsIn, type Arrivals } from '../scenario/meaning/arrivals.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';

/** Every way of arriving everywhere in a story. Where telling them apart was given up, weeks still hold, and what conditions come to is not known. */
export interface Routes extends Arrivals {
  /** Every node after all that lead to it. */
  readonly sorted: readonly NodeId[];
  /** The nodes whose answer or luck some condition asks about. */
  readonly asked: Ahead;
}

/** Walk every route through a parsed story, told apart by what conditions ask about, those of endings as well. */
export function routesThrough(scenario: Scenario): Routes {
  const nodes = new Map(Object.entries(scenario.nodes));
  const sorted = sortedForward(nodes);
  const asked = aheadOf(nodes, sorted, (_, node) => nodesAskedAt(node));
  return { ...arrivalsIn(nodes, sorted, scenario.start, asked), sorted, asked };
}

/** The last week in which a route can come to a node; null where none does. */
export function lastWeek({ at }: Routes, id: NodeId): number | null {
  return at.get(id)?.reduce((latest, arrival) => Math.max(latest, arrival.latest), 0) ?? null;
}
