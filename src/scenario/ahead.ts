import { targetsOf } from './condition.ts';
import type { NodeId, ScenarioNode } from './scenario.ts';

/** Where in a story something is still to come. */
export interface Ahead {
  /** Whether it comes anywhere. */
  ever(mark: NodeId): boolean;
  /** Whether it comes at `here`, or at a node that can be come to from there. */
  still(mark: NodeId, here: NodeId): boolean;
}

/** Carry what every node is marked with back along the ways, one bit for each mark. `sorted` has every node after all that lead to it. */
export function aheadOf(nodes: ReadonlyMap<NodeId, ScenarioNode>, sorted: readonly NodeId[], marksAt: (id: NodeId, node: ScenarioNode) => readonly NodeId[]): Ahead {
  const bits = new Map<NodeId, bigint>();
  const rows = new Map<NodeId, bigint>();
  for (const id of sorted.toReversed()) {
    const node = nodes.get(id);
    if (!node) continue;
    let row = 0n;
    for (const mark of marksAt(id, node)) {
      const bit = bits.get(mark) ?? 1n << BigInt(bits.size);
      bits.set(mark, bit);
      row |= bit;
    }
    for (const to of targetsOf(node)) row |= rows.get(to) ?? 0n;
    rows.set(id, row);
  }
  return { ever: (mark) => bits.has(mark), still: (mark, here) => ((rows.get(here) ?? 0n) & (bits.get(mark) ?? 0n)) !== 0n };
}
