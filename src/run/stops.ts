import type { Ahead } from '../scenario/ahead.ts';
import { possibleTargets, type Facts } from '../scenario/condition.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { askedIn } from './asked.ts';
import { answerIs } from './condition.ts';
import { nodeOf } from './offer.ts';
import { namedAnswers, standInOf } from './projection.ts';
import type { Answer } from './run.ts';

/** What a path has settled so far that some condition later asks about. */
type Settled = ReadonlyMap<NodeId, Answer>;

/** A node as a path comes to it, with what it has settled that somebody still asks about. */
interface Stop {
  readonly id: NodeId;
  readonly settled: Settled;
  readonly key: string;
}

/**
 * Works a figure out from the endings backwards. `join` gets a node and the figures of every way on from it; a node that is settled has
 * one answer. What is in `figures`, by the stops' keys, is not worked out again, and what is gets there.
 */
export function overPaths(scenario: Scenario, from: NodeId, settled: Settled, ending: number, join: (id: NodeId, ways: readonly number[]) => number, figures = new Map<string, number>()): number {
  const stops = stopsFrom(scenario, from, settled, figures);
  for (const { stop, onwards } of stops) figures.set(stop.key, onwards.length === 0 ? ending : join(stop.id, onwards.map((way) => figures.get(way.key) ?? 0)));
  return figures.get(stops.at(-1)?.stop.key ?? '') ?? ending;
}

/** Stops that are told apart by what conditions ask about, besides two for each node. */
const mostStops = 2_000;
/** Stories with more. */
const pastTelling = new WeakSet<Scenario>();

/**
 * Every stop on the ways on from a node with the stops next to it, each after all that it leads to: the first stop comes last. Where there
 * would be too many, its answers are not told apart any more, and every way out that some answer opens counts as open. Nothing is looked
 * for behind a stop whose key is in `known`.
 */
export function stopsFrom(scenario: Scenario, from: NodeId, settled: Settled, known: ReadonlyMap<string, unknown> = new Map()): readonly Passed[] {
  const found = pastTelling.has(scenario) ? null : stopsWithin(scenario, from, settled, known, askedIn(scenario), mostStops + 2 * Object.keys(scenario.nodes).length);
  if (found) return found;
  pastTelling.add(scenario);
  return stopsWithin(scenario, from, settled, known, nothingAsked, Infinity) ?? [];
}

const nothingAsked: Ahead = { ever: () => false, still: () => false };

/** A stop with those that come next. */
interface Passed {
  readonly stop: Stop;
  readonly onwards: readonly Stop[];
}

function stopsWithin(scenario: Scenario, from: NodeId, settledBefore: Settled, known: ReadonlyMap<string, unknown>, asked: Ahead, most: number): readonly Passed[] | null {
  const stopAt = (id: NodeId, settled: Settled): Stop => {
    const kept = [...settled].filter(([each]) => asked.still(each, id));
    return { id, settled: new Map(kept), key: JSON.stringify([id, ...kept]) };
  };
  const onwardsOf = ({ id, settled }: Stop): Stop[] => {
    const node = nodeOf({ scenario }, id);
    if (node.kind === 'ending') return [];
    const given = settledBefore.get(id);
    const answers = given ? [given] : answersAt(scenario, id);
    // What is said to a knowledge question leads nowhere of its own, unless a condition asks for it.
    return (node.kind === 'check' && !asked.ever(id) ? answers.slice(0, 1) : answers).flatMap((answer) => {
      const after = asked.ever(id) ? new Map([...settled, [id, answer]]) : settled;
      return possibleTargets(node.next, factsFrom(scenario, after, asked)).map((to) => stopAt(to, after));
    });
  };
  const start = stopAt(from, settledBefore);
  const done = new Set<string>();
  const found: Passed[] = [];
  // The story may be longer than a call stack.
  const trail: (Passed & { next: number })[] = [{ stop: start, onwards: onwardsOf(start), next: 0 }];
  for (let here = trail.at(-1); here; here = trail.at(-1)) {
    const way = here.onwards[here.next];
    here.next += 1;
    if (way === undefined) {
      trail.pop();
      done.add(here.stop.key);
      found.push({ stop: here.stop, onwards: here.onwards });
      if (found.length > most) return null;
    } else if (!done.has(way.key) && !known.has(way.key)) {
      trail.push({ stop: way, onwards: onwardsOf(way), next: 0 });
    }
  }
  return found;
}

function answersAt(scenario: Scenario, id: NodeId): Answer[] {
  const node = nodeOf({ scenario }, id);
  const named = namedAnswers(scenario, id).map((each) => each.answer);
  const answers = named.length > 0 ? named : [standInOf(node, true)];
  return node.kind === 'event' ? [...answers, { kind: 'spared' }] : answers;
}

/** What is known of the answers: of nodes that nothing asks about as far as `asked` says, nothing. */
function factsFrom(scenario: Scenario, settled: Settled, asked: Ahead): Facts {
  return {
    chose: (node, option) => {
      const answer = settled.get(node);
      if (!asked.ever(node)) return null;
      return answer !== undefined && answerIs(scenario, node, answer, option);
    },
    happened: (node) => {
      const answer = settled.get(node);
      if (!asked.ever(node)) return null;
      return answer !== undefined && answer.kind !== 'spared';
    },
    metric: () => null,
  };
}
