import type { Metric } from '../model/metric.ts';
import type { Condition, Next, NodeId, ScenarioNode } from './scenario.ts';

/** What a condition reads. `null` is "not known": it makes the condition itself unknown unless the rest decides. */
export interface Facts {
  readonly chose: (node: NodeId, option: string) => boolean | null;
  readonly happened: (node: NodeId) => boolean | null;
  readonly metric: (metric: Metric) => number | null;
}

/** Whether the condition holds, or null where the facts do not say. */
export function holds(condition: Condition, facts: Facts): boolean | null {
  if ('chose' in condition) return facts.chose(...condition.chose);
  if ('happened' in condition) return facts.happened(condition.happened);
  if ('all' in condition) return together(condition.all, facts, false);
  if ('any' in condition) return together(condition.any, facts, true);
  if ('not' in condition) {
    const inner = holds(condition.not, facts);
    return inner === null ? null : !inner;
  }
  const value = facts.metric(condition.metric);
  if (value === null) return null;
  return value >= (condition.atLeast ?? -Infinity) && value < (condition.below ?? Infinity);
}

/** One `decisive` part settles the whole, and what comes after it is not asked: a measure may cost a simulation. Failing that, one unknown part leaves it unknown. */
function together(parts: readonly Condition[], facts: Facts, decisive: boolean): boolean | null {
  let known = true;
  for (const part of parts) {
    const held = holds(part, facts);
    if (held === decisive) return decisive;
    if (held === null) known = false;
  }
  return known ? !decisive : null;
}

/** Every node these ways out may lead to: one if the facts decide, more where they do not. */
export function possibleTargets(next: Next, facts: Facts): NodeId[] {
  if (typeof next === 'string') return [next];
  const targets = new Set<NodeId>();
  for (const way of next) {
    const held = 'when' in way ? holds(way.when, facts) : true;
    if (held !== false) targets.add(way.to);
    if (held === true) break;
  }
  return [...targets];
}

/** Where each of a node's ways out leads, in the author's order; two may lead to one node. */
export function targetsOf(node: ScenarioNode): readonly NodeId[] {
  if (node.kind === 'ending') return [];
  return typeof node.next === 'string' ? [node.next] : node.next.map((way) => way.to);
}

/** The conditions of a node's ways out, or of the words it ends with, in the author's order; null where there is none. */
export function conditionsOf(node: ScenarioNode): readonly (Condition | null)[] {
  const list = node.kind === 'ending' ? node.variants : typeof node.next === 'string' ? [] : node.next;
  return list.map((each) => ('when' in each ? (each.when ?? null) : null));
}

/** The nodes whose answers or luck a node's ways out ask about, or the words it ends with. */
export function nodesAskedAt(node: ScenarioNode): readonly NodeId[] {
  return conditionsOf(node).flatMap((condition) => (condition === null ? [] : nodesAskedIn(condition)));
}

/** The nodes whose answers or luck a node's ways out ask about. */
export function nodesAskedByWays(node: ScenarioNode): readonly NodeId[] {
  return node.kind === 'ending' ? [] : nodesAskedAt(node);
}

function nodesAskedIn(condition: Condition): NodeId[] {
  if ('chose' in condition) return [condition.chose[0]];
  if ('happened' in condition) return [condition.happened];
  if ('all' in condition) return condition.all.flatMap(nodesAskedIn);
  if ('any' in condition) return condition.any.flatMap(nodesAskedIn);
  return 'not' in condition ? nodesAskedIn(condition.not) : [];
}
