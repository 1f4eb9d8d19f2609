import type { DecisionNode, Next, NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';

/** Whether the player decides something here; reading on is no decision. */
export function isDecision(node: ScenarioNode): node is DecisionNode {
  return node.kind !== 'brief' && node.kind !== 'ending';
}

/** Every node a plain or conditional way leads to, each once, in the author's order. */
export function targetsOf(next: Next): NodeId[] {
  return typeof next === 'string' ? [next] : [...new Set(next.map((way) => way.to))];
}

/** The nodes that can come after this one. */
export function nodesAfter(node: ScenarioNode): NodeId[] {
  return node.kind === 'ending' ? [] : targetsOf(node.next);
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
