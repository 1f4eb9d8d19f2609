import type { Ahead } from '../ahead.ts';
import { possibleTargets, type Facts } from '../condition.ts';
import type { NodeId, ScenarioNode } from '../scenario.ts';
import { weeksAfter } from '../weeks-after.ts';

/** What a route has settled that some later condition asks about: the option, `null` if an event did not happen, `any` where an answer has more to it than an option. */
export type Settled = ReadonlyMap<NodeId, { readonly option: string } | 'any' | null>;

/** One way of standing at a node, as far as later conditions can tell, with the first and the last week it can be. */
export interface Arrival {
  readonly settled: Settled;
  readonly earliest: number;
  readonly latest: number;
}

/** Every way of arriving everywhere. */
export interface Arrivals {
  readonly at: ReadonlyMap<NodeId, readonly Arrival[]>;
  /** Where telling them apart was given up, there being too many: then every way out counts as open, and nothing is settled. Null where it was not. */
  readonly gaveUpAt: NodeId | null;
}

/** Ways of arriving that are told apart before giving up. */
export const mostArrivals = 30_000;

/** Walk every route through a story without circles, told apart by what is `asked` about at a node or further on. */
export function arrivalsIn(nodes: ReadonlyMap<NodeId, ScenarioNode>, sorted: readonly NodeId[], start: NodeId, asked: Ahead): Arrivals {
  const told = walk(nodes, sorted, start, asked);
  if (typeof told !== 'string') return { at: told, gaveUpAt: null };
  const untold = walk(nodes, sorted, start, null);
  return { at: typeof untold === 'string' ? new Map() : untold, gaveUpAt: told };
}

/** The arrivals, or the node at which there were too many. */
function walk(nodes: ReadonlyMap<NodeId, ScenarioNode>, sorted: readonly NodeId[], start: NodeId, asked: Ahead | null): Arrivals['at'] | NodeId {
  const found = new Map<NodeId, Map<string, Arrival>>([[start, new Map([['', { settled: new Map(), earliest: 0, latest: 0 }]])]]);
  let told = 1;
  for (const id of sorted) {
    const node = nodes.get(id);
    if (!node || node.kind === 'ending') continue;
    for (const arrival of found.get(id)?.values() ?? []) {
      const weeks = weeksAfter(node);
      for (const settled of asked?.still(id, id) ? settlements(id, node, arrival.settled) : [arrival.settled]) {
        for (const to of possibleTargets(node.next, asked ? factsFrom(settled) : nothingKnown)) {
          told += arrive(found, to, { settled: stillAsked(settled, asked, to), earliest: arrival.earliest + weeks, latest: arrival.latest + weeks });
        }
      }
      if (asked && told > mostArrivals) return id;
    }
  }
  return new Map([...found].map(([id, there]) => [id, [...there.values()]]));
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

/** What a condition can know of a route. Answers with more to them than an option, and the model's measures, may go either way. */
export function factsFrom(settled: Settled): Facts {
  return {
    chose: (id, name) => {
      const answer = settled.get(id);
      return answer === 'any' ? null : answer?.option === name;
    },
    happened: (id) => (settled.get(id) ?? null) !== null,
    metric: () => null,
  };
}

const nothingKnown: Facts = { chose: () => null, happened: () => null, metric: () => null };

function stillAsked(settled: Settled, asked: Ahead | null, at: NodeId): Settled {
  const kept = [...settled].filter(([id]) => asked?.still(id, at));
  return kept.length === settled.size ? settled : new Map(kept);
}

/** Put an arrival with those that are alike; returns how many new ones there are. */
function arrive(found: Map<NodeId, Map<string, Arrival>>, to: NodeId, arrival: Arrival): 0 | 1 {
  const there = found.get(to) ?? new Map<string, Arrival>();
  found.set(to, there);
  const key = JSON.stringify([...arrival.settled]);
  const alike = there.get(key);
  there.set(key, alike ? { settled: alike.settled, earliest: Math.min(alike.earliest, arrival.earliest), latest: Math.max(alike.latest, arrival.latest) } : arrival);
  return alike ? 0 : 1;
}
