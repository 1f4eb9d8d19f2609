import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import { nodesAskedIn, possibleTargets, type Facts } from '../condition.ts';
import type { Finding, Say } from '../problem.ts';
import type { NodeId, ScenarioNode } from '../scenario.ts';
import { weeksAfter } from '../weeks-after.ts';
import type { Order } from './order.ts';
import type { Story } from './story.ts';

/** The options chosen so far that conditions ask about, by node; null where an event did not happen. */
type Settled = ReadonlyMap<NodeId, string | null>;

interface Arrival {
  readonly settled: Settled;
  readonly week: number;
}

/** Ways of arriving that are told apart before the check gives up telling and errs on the long side. */
const mostArrivals = 20_000;

/** The longest path to each node fits the horizon; said once, where a path first oversteps it. */
export function checkHorizon(story: Story, order: Order, start: NodeId, say: Say): void {
  const horizon = (story.head.horizonQuarters ?? Infinity) * weeksPerQuarter;
  const exact = overstepping(story, order, start, horizon, lastAsked(story, order));
  if (exact) exact.forEach(say);
  else overstepping(story, order, start, horizon, new Map())?.forEach((finding) => say({ ...finding, severity: 'warning' }));
}

/**
 * Where paths overstep, keeping apart paths that answered the `asked` nodes differently, each for as long as somebody still asks;
 * null if those are too many.
 */
function overstepping(story: Story, order: Order, start: NodeId, horizon: number, asked: ReadonlyMap<NodeId, number>): Finding[] | null {
  const arrivals = new Map<NodeId, Map<string, Arrival>>([[start, new Map([['', { settled: new Map(), week: 0 }]])]]);
  const findings: Finding[] = [];
  const places = new Map(order.sorted.map((id, place) => [id, place]));
  let told = 0;
  for (const id of order.sorted) {
    const node = story.nodes.get(id);
    if (!node || node.kind === 'ending') continue;
    let overstep = 0;
    for (const arrival of arrivals.get(id)?.values() ?? []) {
      const week = arrival.week + weeksAfter(node);
      if (arrival.week <= horizon && week > horizon) overstep = Math.max(overstep, week);
      for (const settled of asked.has(id) ? settlements(id, node, arrival.settled) : [arrival.settled]) {
        for (const to of possibleTargets(node.next, factsFrom(story, settled, asked))) told += arrive(arrivals, to, { settled: stillAsked(settled, asked, places.get(to) ?? 0), week });
      }
      if (told > mostArrivals && asked.size > 0) return null;
    }
    if (overstep > 0) {
      findings.push({ code: 'SCN-HORIZON', path: ['nodes', id, 'advance', 'weeks'], facts: { actual: overstep, expected: horizon }, related: [['horizonQuarters']] });
    }
  }
  return findings;
}

/** Keep the longest of the paths that arrive alike; returns how many new ones there are. */
function arrive(arrivals: Map<NodeId, Map<string, Arrival>>, to: NodeId, arrival: Arrival): 0 | 1 {
  const there = arrivals.get(to) ?? new Map<string, Arrival>();
  arrivals.set(to, there);
  const key = JSON.stringify([...arrival.settled]);
  const alike = there.get(key);
  if (!alike || alike.week < arrival.week) there.set(key, arrival);
  return alike ? 0 : 1;
}

function settlements(id: NodeId, node: ScenarioNode, settled: Settled): Settled[] {
  if (node.kind === 'check') return node.answers.map((answer) => new Map([...settled, [id, answer.id]]));
  if (node.kind !== 'choice' && node.kind !== 'event') return [settled];
  const options = node.options.length > 0 ? node.options.map((option) => option.id) : [''];
  const answers = [...options, ...(node.kind === 'event' ? [null] : [])];
  return answers.map((answer) => new Map([...settled, [id, answer]]));
}

/** Answers with more to them than an option, and the model's measures, are not known here: they may go either way. */
function factsFrom(story: Story, settled: Settled, asked: ReadonlyMap<NodeId, number>): Facts {
  const tells = (id: NodeId): boolean => asked.has(id) && ['choice', 'event', 'check'].includes(story.nodes.get(id)?.kind ?? '');
  return {
    chose: (id, option) => (tells(id) ? settled.get(id) === option : null),
    happened: (id) => (tells(id) ? typeof settled.get(id) === 'string' : null),
    metric: () => null,
  };
}

/** What a node further on, or the one at this place, still asks about. */
function stillAsked(settled: Settled, asked: ReadonlyMap<NodeId, number>, place: number): Settled {
  const kept = [...settled].filter(([id]) => (asked.get(id) ?? -1) >= place);
  return kept.length === settled.size ? settled : new Map(kept);
}

/** The nodes that some way out asks about, each with the place of the last that does. */
function lastAsked(story: Story, order: Order): Map<NodeId, number> {
  const asked = new Map<NodeId, number>();
  for (const [place, id] of order.sorted.entries()) {
    const node = story.nodes.get(id);
    if (!node || node.kind === 'ending' || typeof node.next === 'string') continue;
    for (const way of node.next) if ('when' in way) for (const each of nodesAskedIn(way.when)) asked.set(each, place);
  }
  return asked;
}
