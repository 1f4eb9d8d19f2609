import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aheadOf } from '../../src/scenario/ahead.ts';
import { sortedForward } from '../../src/scenario/forward.ts';
import type { NodeId, ScenarioNode } from '../../src/scenario/scenario.ts';

type Nodes = ReadonlyMap<NodeId, ScenarioNode>;

/** Stories of some nodes, with ways to any of them or, without circles, to later ones only; listed in any order. */
function stories(circles: boolean): fc.Arbitrary<Nodes> {
  return fc.integer({ min: 1, max: 45 }).chain((size) => fc
    .tuple(...Array.from({ length: size }, (_, at) => fc.array(fc.integer({ min: circles ? 0 : at + 1, max: Math.max(at + 1, size - 1) }), { maxLength: 3 })))
    .map((ways) => ways.map((targets, at): [NodeId, ScenarioNode] => [`n${at}`, briefTo(targets.filter((to) => to < size).map((to) => `n${to}`))]))
    .chain((nodes) => fc.shuffledSubarray(nodes, { minLength: size }))
    .map((nodes) => new Map(nodes)));
}

function briefTo(targets: readonly NodeId[]): ScenarioNode {
  return { kind: 'brief', title: 'On', text: 'On it goes.', next: targets.map((to) => ({ to })) };
}

function waysFrom(nodes: Nodes, id: NodeId): readonly NodeId[] {
  const node = nodes.get(id);
  return node?.kind === 'brief' && typeof node.next !== 'string' ? node.next.map(({ to }) => to) : [];
}

function reached(nodes: Nodes, from: NodeId): ReadonlySet<NodeId> {
  const found = new Set([from]);
  for (const id of found) for (const to of waysFrom(nodes, id)) found.add(to);
  return found;
}

describe('a story sorted forward', () => {
  test('has every node once, after all that lead to it', () => {
    fc.assert(fc.property(stories(false), (nodes) => {
      const sorted = sortedForward(nodes, () => expect.unreachable());
      expect(sorted.toSorted()).toEqual([...nodes.keys()].toSorted());
      const place = new Map(sorted.map((id, at) => [id, at]));
      for (const id of sorted) for (const to of waysFrom(nodes, id)) expect(place.get(to)).toBeGreaterThan(place.get(id) ?? Infinity);
    }));
  });

  test('tells of a circle where there is one, along ways that are there', () => {
    fc.assert(fc.property(stories(true), (nodes) => {
      const circles: { circle: readonly NodeId[]; way: number }[] = [];
      sortedForward(nodes, (circle, way) => void circles.push({ circle, way }));
      const isCircular = [...nodes.keys()].some((id) => waysFrom(nodes, id).some((to) => reached(nodes, to).has(id)));
      expect(circles.length > 0).toBe(isCircular);
      for (const { circle, way } of circles) {
        expect(circle[0]).toBe(circle.at(-1));
        expect(waysFrom(nodes, circle.at(-2) ?? '')[way]).toBe(circle[0]);
        for (const [at, id] of circle.slice(1).entries()) expect(waysFrom(nodes, circle[at] ?? '')).toContain(id);
      }
    }));
  });
});

test('what is ahead of a node is what it, or a node that can be come to from it, is marked with', () => {
  fc.assert(fc.property(stories(false), fc.func(fc.subarray(['a', 'b', 'c'])), fc.boolean(), (nodes, few, many) => {
    // Every node's own id makes more marks than one word has bits.
    const marksAt = (id: NodeId): NodeId[] => (many ? [id] : few(id));
    const ahead = aheadOf(nodes, sortedForward(nodes), marksAt);
    const marks = new Set(['a', ...nodes.keys()].flatMap((id) => [id, ...marksAt(id)]));
    for (const mark of marks) {
      expect(ahead.ever(mark)).toBe([...nodes.keys()].some((id) => marksAt(id).includes(mark)));
      for (const here of nodes.keys()) expect(ahead.still(mark, here)).toBe([...reached(nodes, here)].some((id) => marksAt(id).includes(mark)));
    }
  }), { numRuns: 15 });
});
