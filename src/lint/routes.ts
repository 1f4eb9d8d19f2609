import { nodesAskedIn, possibleTargets, type Facts } from '../scenario/condition.ts';
import { orderOf } from '../scenario/meaning/order.ts';
import { storyFrom } from '../scenario/meaning/story.ts';
import type { NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';

/** What a route has settled that some later condition asks about: the option, `null` if an event did not happen, `any` where an answer has more to it than an option. */
export type Settled = ReadonlyMap<NodeId, { readonly option: string } | 'any' | null>;

/** One way of standing at a node, as far as later conditions can tell, with the first and the last week it can be. */
export interface Arrival {
  readonly settled: Settled;
  readonly earliest: number;
  readonly latest: number;
}

/** Every way of arriving everywhere. */
export interface Routes {
  /** Every node after all that lead to it. */
  readonly sorted: readonly NodeId[];
  readonly arrivals: ReadonlyMap<NodeId, readonly Arrival[]>;
  /** Where telling them apart was given up, there being too many: weeks still hold, what conditions come to is not known. Null where it was not. */
  readonly gaveUpAt: NodeId | null;
}

/** Ways of arriving that are told apart before giving up. */
export const mostArrivals = 30_000;

/** Walk every route through a parsed story, told apart by what conditions ask about. */
export function routesThrough(scenario: Scenario, most: number = mostArrivals): Routes {
  const { sorted } = orderOf(storyFrom(scenario, []));
  const asked = askedAfter(scenario, sorted);
  const told = walk(scenario, sorted, (id) => asked.get(id) ?? nothing, most);
  if (typeof told !== 'string') return { sorted, arrivals: told, gaveUpAt: null };
  const untold = walk(scenario, sorted, () => nothing, Infinity);
  return { sorted, arrivals: typeof untold === 'string' ? new Map() : untold, gaveUpAt: told };
}

const nothing: ReadonlySet<NodeId> = new Set();

/** The arrivals, or the node at which there were more than `most`. `asked` names what is still asked about at a node or after it. */
function walk(scenario: Scenario, sorted: readonly NodeId[], asked: (id: NodeId) => ReadonlySet<NodeId>, most: number): Routes['arrivals'] | NodeId {
  const found = new Map<NodeId, Map<string, Arrival>>([[scenario.start, new Map([['', { settled: new Map(), earliest: 0, latest: 0 }]])]]);
  let told = 1;
  for (const id of sorted) {
    const node = scenario.nodes[id];
    if (!node || node.kind === 'ending') continue;
    for (const arrival of found.get(id)?.values() ?? []) {
      const weeks = 'advance' in node ? (node.advance?.weeks ?? 0) : 0;
      for (const settled of asked(id).has(id) ? settlements(id, node, arrival.settled) : [arrival.settled]) {
        for (const to of possibleTargets(node.next, factsFrom(settled, asked(id)))) {
          told += arrive(found, to, { settled: only(settled, asked(to)), earliest: arrival.earliest + weeks, latest: arrival.latest + weeks });
        }
      }
      if (told > most) return id;
    }
  }
  return new Map([...found].map(([id, there]) => [id, [...there.values()]]));
}

/** The last week in which a route can come to a node; null where none does. */
export function lastWeek({ arrivals }: Routes, id: NodeId): number | null {
  const there = arrivals.get(id);
  return there ? there.reduce((latest, arrival) => Math.max(latest, arrival.latest), 0) : null;
}

/** What a condition can know of a route; of nodes that are not `asked` about, nothing. Null: it can know all that is settled. */
export function factsFrom(settled: Settled, asked: ReadonlySet<NodeId> | null): Facts {
  const known = (id: NodeId): boolean => asked === null || asked.has(id);
  return {
    chose: (id, name) => {
      const answer = settled.get(id);
      if (answer === 'any' || !known(id)) return null;
      return answer !== null && answer !== undefined && answer.option === name;
    },
    happened: (id) => {
      const answer = settled.get(id);
      return known(id) ? answer !== null && answer !== undefined : null;
    },
    metric: () => null,
  };
}

function arrive(found: Map<NodeId, Map<string, Arrival>>, to: NodeId, arrival: Arrival): 0 | 1 {
  const there = found.get(to) ?? new Map<string, Arrival>();
  found.set(to, there);
  const key = JSON.stringify([...arrival.settled]);
  const alike = there.get(key);
  there.set(key, alike ? { settled: alike.settled, earliest: Math.min(alike.earliest, arrival.earliest), latest: Math.max(alike.latest, arrival.latest) } : arrival);
  return alike ? 0 : 1;
}

/** Every way of having answered a node, as far as conditions can tell. */
export function settlements(id: NodeId, node: ScenarioNode, settled: Settled): Settled[] {
  const after = (answer: { readonly option: string } | 'any' | null): Settled => new Map([...settled, [id, answer]]);
  switch (node.kind) {
    case 'choice':
      return node.options.map((option) => after({ option: option.id }));
    case 'check':
      return node.answers.map((answer) => after({ option: answer.id }));
    case 'event':
      return [...(node.options.length > 0 ? node.options.map((option) => after({ option: option.id })) : [after('any')]), after(null)];
    default:
      return [after('any')];
  }
}

function only(settled: Settled, asked: ReadonlySet<NodeId>): Settled {
  const kept = [...settled].filter(([id]) => asked.has(id));
  return kept.length === settled.size ? settled : new Map(kept);
}

/** For each node, the nodes that a condition there or further on asks about. Nodes with the same answer share one set. */
function askedAfter(scenario: Scenario, sorted: readonly NodeId[]): Map<NodeId, ReadonlySet<NodeId>> {
  const asked = new Map<NodeId, ReadonlySet<NodeId>>();
  for (const id of sorted.toReversed()) {
    const node = scenario.nodes[id];
    if (!node) continue;
    const list = node.kind === 'ending' ? node.variants : typeof node.next === 'string' ? [] : node.next;
    const here = list.flatMap((way) => ('when' in way && way.when ? nodesAskedIn(way.when) : []));
    const next = node.kind === 'ending' ? [] : typeof node.next === 'string' ? [node.next] : node.next.map((way) => way.to);
    asked.set(id, [new Set(here), ...next.map((to) => asked.get(to) ?? nothing)].reduce(joined, nothing));
  }
  return asked;
}

/** Both sets as one; one of them itself where it holds the other. */
function joined(a: ReadonlySet<NodeId>, b: ReadonlySet<NodeId>): ReadonlySet<NodeId> {
  if ([...b].every((each) => a.has(each))) return a;
  return [...a].every((each) => b.has(each)) ? b : new Set([...a, ...b]);
}
