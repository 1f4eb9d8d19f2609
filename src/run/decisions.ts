import type { DecisionNode, Next, NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';
import type { Run } from './run.ts';

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

/** "Decision 2 of 7": decisions reached so far, the one on screen counted, and the most that this path can still come to. */
export function decisionCount(run: Run): { readonly number: number; readonly of: number } {
  const decides = (id: NodeId): number => {
    const node = run.scenario.nodes[id];
    return node && isDecision(node) ? 1 : 0;
  };
  const made = run.choices.filter((choice) => decides(choice.node) === 1).length;
  return { number: made + decides(run.node), of: made + mostDecisions(run.scenario, run.node) };
}

/** The most decisions on any way from a node to an ending, its own counted. */
export function mostDecisions(scenario: Scenario, from: NodeId): number {
  const known = new Map<NodeId, number>();
  const way = [from];
  while (way.length > 0) {
    const id = way.at(-1) as NodeId;
    const node = scenario.nodes[id];
    const after = node ? nodesAfter(node) : [];
    const open = after.find((each) => !known.has(each) && !way.includes(each));
    if (open !== undefined) {
      way.push(open);
      continue;
    }
    way.pop();
    known.set(id, (node && isDecision(node) ? 1 : 0) + Math.max(0, ...after.map((each) => known.get(each) ?? 0)));
  }
  return known.get(from) ?? 0;
}
