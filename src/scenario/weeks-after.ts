import type { ScenarioNode } from './scenario.ts';

/** Weeks that pass once a node has been answered. */
export function weeksAfter(node: ScenarioNode): number {
  return 'advance' in node ? (node.advance?.weeks ?? 0) : 0;
}
