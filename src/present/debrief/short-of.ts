import type { NodeId, Scenario } from '../../scenario/scenario.ts';

/** What a node is called where there is little room. */
export function shortOf(scenario: Scenario, id: NodeId | undefined): string {
  const node = id === undefined ? undefined : scenario.nodes[id];
  return node?.short ?? node?.title ?? '';
}
