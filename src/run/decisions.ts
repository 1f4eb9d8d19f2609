import { targetsOf } from '../scenario/condition.ts';
import type { CheckNode, DecisionNode, NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';

/** Whether the player decides something here that moves the organisation; reading on does not, nor does a knowledge question, nor luck that asks nothing. */
export function isDecision(node: ScenarioNode): node is DecisionNode {
  if (node.kind === 'event') return node.options.length > 0;
  return node.kind !== 'brief' && node.kind !== 'check' && node.kind !== 'ending';
}

/** Whether the player is asked something here, and how sure they are of it: a decision, or a knowledge question. */
export function isAsked(node: ScenarioNode): node is DecisionNode | CheckNode {
  return node.kind === 'check' || isDecision(node);
}

/** Every node a plain or conditional way leads to, each once, in the author's order. */
export function nodesAfter(node: ScenarioNode): NodeId[] {
  return [...new Set(targetsOf(node))];
}

/** Every decision of the story that can be reached, over all branches, nearest first. */
export function decisionsOf(scenario: Scenario): { readonly id: NodeId; readonly node: DecisionNode }[] {
  const found: { id: NodeId; node: DecisionNode }[] = [];
  const seen = new Set([scenario.start]);
  for (const id of seen) {
    const node = scenario.nodes[id];
    if (!node) continue;
    if (isDecision(node)) found.push({ id, node });
    for (const after of nodesAfter(node)) seen.add(after);
  }
  return found;
}
