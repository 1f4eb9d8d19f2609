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
  const marked = [...nodes].map(([id, node]) => ({ id, marks: marksAt(id, node) }));
  const bits = new Map([...new Set(marked.flatMap(({ marks }) => marks))].map((mark, bit) => [mark, bit]));
  const rows = new Map(marked.map(({ id, marks }) => {
    const row = new Uint32Array((bits.size + 31) >> 5);
    for (const mark of marks) setBit(row, bits.get(mark) ?? 0);
    return [id, row];
  }));
  for (const id of sorted.toReversed()) {
    const [node, row] = [nodes.get(id), rows.get(id)];
    if (!node || !row) continue;
    for (const to of targetsOf(node)) join(row, rows.get(to));
  }
  return {
    ever: (mark) => bits.has(mark),
    still(mark, here) {
      const bit = bits.get(mark);
      return bit !== undefined && (((rows.get(here)?.[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1;
    },
  };
}

function join(row: Uint32Array, other: Uint32Array | undefined): void {
  for (let word = 0; other && word < row.length; word += 1) row[word] = (row[word] ?? 0) | (other[word] ?? 0);
}

function setBit(row: Uint32Array, bit: number): void {
  row[bit >> 5] = (row[bit >> 5] ?? 0) | (1 << (bit & 31));
}
