import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type Edge } from '../../../src/cli/graph/layers.ts';
import { timesAsLong } from '../../cost.ts';

/** Graphs without circles: every edge leads to a later node. */
const graphs = fc.integer({ min: 2, max: 14 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    edges: fc.uniqueArray(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)).filter(([from, to]) => from < to), { selector: ([from, to]) => `${from} ${to}`, maxLength: 30 }),
  }),
);

test('every node stands below all that lead to it, and no two stand on one another', () => {
  fc.assert(fc.property(graphs, ({ nodes, edges }) => {
    const { layer, across } = layOut(nodes, edges);
    for (const [from, to] of edges) expect(layer[to] as number).toBeGreaterThan(layer[from] as number);
    for (let one = 0; one < nodes; one += 1) {
      for (let other = one + 1; other < nodes; other += 1) {
        if (layer[one] === layer[other]) expect(Math.abs((across[one] as number) - (across[other] as number))).toBeGreaterThan(0.999);
      }
    }
    expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
  }));
});

test('an edge goes from its node to its node, a layer at a time, past what stands between', () => {
  fc.assert(fc.property(graphs, ({ nodes, edges }) => {
    const { layer, across, bends } = layOut(nodes, edges);
    for (const [at, [from, to]] of edges.entries()) {
      const way = bends[at] ?? [];
      expect(way.map((bend) => bend.layer)).toEqual(Array.from({ length: (layer[to] as number) - (layer[from] as number) + 1 }, (_, step) => (layer[from] as number) + step));
      expect([way[0]?.across, way.at(-1)?.across]).toEqual([across[from], across[to]]);
      for (const bend of way.slice(1, -1)) {
        for (let node = 0; node < nodes; node += 1) if (layer[node] === bend.layer) expect(Math.abs((across[node] as number) - bend.across)).toBeGreaterThan(0.999);
      }
    }
  }));
});

describe('small graphs', () => {
  test('a line stands straight', () => {
    expect(layOut(3, [[0, 1], [1, 2]]).across).toEqual([0, 0, 0]);
  });

  test('what parts and meets again stands around its middle, without a crossing', () => {
    const diamond: readonly Edge[] = [[0, 1], [0, 2], [1, 3], [2, 3]];
    const { across, layer } = layOut(4, diamond);
    expect(layer).toEqual([0, 1, 1, 2]);
    expect(across[0]).toBeCloseTo(((across[1] as number) + (across[2] as number)) / 2);
    expect(across[3]).toBeCloseTo(across[0] as number);
  });

  test('two ways that could cross do not', () => {
    const { across } = layOut(6, [[0, 1], [0, 2], [1, 4], [2, 3], [3, 5], [4, 5]]);
    expect(Math.sign((across[1] as number) - (across[2] as number))).toBe(Math.sign((across[4] as number) - (across[3] as number)));
  });
});

test('a thousand nodes, each leading to twenty, cost about as much to lay out as four times a quarter of them', () => {
  const laidOut = (nodes: number) => {
    const edges = Array.from({ length: nodes }, (_, from) => Array.from({ length: 20 }, (_each, step): Edge => [from, from + step + 1])).flat().filter(([, to]) => to < nodes);
    return () => expect(layOut(nodes, edges).layers).toBe(nodes);
  };
  const [whole, quarter] = [laidOut(1_000), laidOut(250)];
  // What grows as the square would cost four times as much.
  expect(timesAsLong(whole, () => { for (let part = 0; part < 4; part += 1) quarter(); }, 3)).toBeLessThan(3);
});
