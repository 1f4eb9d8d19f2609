import type { Metric } from '../model/metric.ts';
import { conditionsOf, holds } from '../scenario/condition.ts';
import type { Path } from '../scenario/json/spots.ts';
import { factsFrom, settlements, type Settled } from '../scenario/meaning/arrivals.ts';
import type { Condition, NodeId, Scenario } from '../scenario/scenario.ts';
import type { Routes } from './routes.ts';

/** What a condition comes to over every route that asks it. */
export interface Outcome {
  readonly node: NodeId;
  readonly path: Path;
  /** Some route asks it: those before it in the list do not always hold first. */
  readonly asked: boolean;
  readonly canHold: boolean;
  readonly canFail: boolean;
}

/** Every condition of the story with what it can come to; empty where the routes were too many to tell apart. */
export function outcomesOf(scenario: Scenario, routes: Routes): Outcome[] {
  if (routes.gaveUpAt !== null) return [];
  return Object.entries(scenario.nodes).flatMap(([id, node]) => {
    const conditions = conditionsOf(node).map((condition) => condition && bounded(condition));
    if (!conditions.some((each) => each !== null)) return [];
    const arrivals = routes.at.get(id) ?? [];
    const settled = arrivals.flatMap((arrival) => (node.kind === 'ending' ? [arrival.settled] : settlements(id, node, arrival.settled)));
    const place = ['nodes', id, node.kind === 'ending' ? 'variants' : 'next'];
    return outcomes(conditions, settled)
      .map((outcome, index) => ({ ...outcome, node: id, path: [...place, index, 'when'] }))
      .filter((_, index) => conditions[index] !== null && arrivals.length > 0);
  });
}

type Asked = Pick<Outcome, 'asked' | 'canHold' | 'canFail'>;

function outcomes(conditions: readonly (Condition | null)[], routes: readonly Settled[]): Asked[] {
  const found = conditions.map(() => ({ asked: false, canHold: false, canFail: false }));
  for (const settled of routes) {
    for (const [index, condition] of conditions.entries()) {
      if (condition === null) break;
      const outcome = holds(condition, factsFrom(settled));
      const known = found[index];
      if (known) Object.assign(known, { asked: true, canHold: known.canHold || outcome !== false, canFail: known.canFail || outcome !== true });
      if (outcome === true) break;
    }
  }
  return found;
}

const shares: ReadonlySet<Metric> = new Set(['platform', 'data', 'product', 'evaluation', 'fluency', 'leaderSeated', 'guild', 'tuningNeed', 'settled']);
const anywhere: ReadonlySet<Metric> = new Set(['value']);

const always: Condition = { all: [] };
const never: Condition = { any: [] };

/** The condition with what no organisation can meet, or every one does, put in for a measure out of its bounds. */
function bounded(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(bounded) };
  if ('any' in condition) return { any: condition.any.map(bounded) };
  if ('not' in condition) return { not: bounded(condition.not) };
  if (!('metric' in condition)) return condition;
  const least = anywhere.has(condition.metric) ? -Infinity : 0;
  const most = shares.has(condition.metric) ? 1 : Infinity;
  const { atLeast = -Infinity, below = Infinity } = condition;
  if (atLeast > most || below <= least) return never;
  return atLeast <= least && (below > most || below === Infinity) ? always : condition;
}
