import type { Fork, Valuation } from '../../judge/valuation.ts';
import type { NodeId, Scenario } from '../../scenario/scenario.ts';

/** The columns of a map of paths: one for each place of the story, from left to right, and one more where the paths end. */
export interface Columns {
  readonly of: (fork: Fork) => number;
  /** The nodes decided in each column, those of most paths first; none in the last. */
  readonly names: readonly (readonly NodeId[])[];
}

/**
 * A fork stands as many columns in as decisions were made on the way to it, counting an event that did not happen as if it had:
 * so a decision stands in one column whether or not luck asked something before it.
 */
export function columnsOf(scenario: Scenario, { forks }: Valuation): Columns {
  const routes = new Map<NodeId, NodeId[][]>();
  for (const fork of forks) {
    const route = fork.history.map(({ node }) => node);
    const known = routes.get(fork.node) ?? [];
    if (!known.some((each) => each.join('/') === route.join('/'))) routes.set(fork.node, [...known, route]);
  }
  const isEvent = (node: NodeId) => scenario.nodes[node]?.kind === 'event';
  const known = new Map<string, number>();
  const of = (fork: Fork) => {
    const route = fork.history.map(({ node }) => node);
    const key = [fork.node, ...route].join('/');
    const column = known.get(key) ?? Math.max(route.length, ...(routes.get(fork.node) ?? []).filter((other) => sameButFor(other, route, isEvent)).map((other) => other.length));
    known.set(key, column);
    return column;
  };
  const counts = forks.reduce((all, fork) => {
    const column = of(fork);
    const nodes = all.get(column) ?? new Map<NodeId, number>();
    return all.set(column, nodes.set(fork.node, (nodes.get(fork.node) ?? 0) + 1));
  }, new Map<number, Map<NodeId, number>>());
  const width = Math.max(-1, ...counts.keys()) + 1;
  return {
    of,
    names: [...Array.from({ length: width }, (_, column) => [...(counts.get(column) ?? [])].toSorted(([, one], [, other]) => other - one).map(([node]) => node)), []],
  };
}

/** Whether a longer route is a shorter one with some more nodes in between, all of which may be left out. */
function sameButFor(longer: readonly NodeId[], shorter: readonly NodeId[], mayMiss: (node: NodeId) => boolean): boolean {
  let at = 0;
  for (const node of longer) {
    if (node === shorter[at]) at += 1;
    else if (!mayMiss(node)) return false;
  }
  return at === shorter.length;
}
