import { nodesAskedIn, possibleTargets, type Facts } from '../scenario/condition.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { askedIn } from './asked.ts';
import { answerIs } from './condition.ts';
import { isDecision } from './decisions.ts';
import { nodeOf } from './offer.ts';
import { namedAnswers, standInOf } from './projection.ts';
import type { Answer, Choice, Run } from './run.ts';

/** What a path has settled so far that some condition later asks about. */
type Settled = ReadonlyMap<NodeId, Answer>;

/**
 * How many ways there are through a story, by the answers the author has names for and with events falling both ways.
 * Where the model decides which way a path goes, every way it might go is counted.
 */
export function numberOfPaths(scenario: Scenario): number {
  return overPaths(scenario, scenario.start, new Map(), 1, (_, ways) => ways.reduce((sum, paths) => sum + paths, 0));
}

/** The most decisions on any way from the start to an ending that has these choices on it. */
export function mostDecisions(scenario: Scenario, choices: readonly Choice[] = []): number {
  const settled = new Map(choices.map((choice) => [choice.node, choice.answer]));
  return overPaths(scenario, scenario.start, settled, 0, (id, ways) => Math.max(...ways) + (isDecision(nodeOf({ scenario }, id)) ? 1 : 0));
}

/** "Decision 2 of 7": decisions reached so far, the one on screen counted, and the most that this path can still come to. */
export function decisionCount(run: Run): { readonly number: number; readonly of: number } {
  const { scenario, choices, node } = run;
  const made = choices.filter((choice) => isDecision(nodeOf(run, choice.node))).length;
  return { number: made + (isDecision(nodeOf(run, node)) ? 1 : 0), of: mostDecisions(scenario, choices) };
}

/** A node as a path comes to it, with what it has settled that somebody still asks about. */
interface Stop {
  readonly id: NodeId;
  readonly settled: Settled;
  readonly key: string;
}

/** Works a figure out from the endings backwards. `join` gets a node and the figures of every way on from it; a node that is settled has one answer. */
function overPaths(scenario: Scenario, from: NodeId, settled: Settled, ending: number, join: (id: NodeId, ways: readonly number[]) => number): number {
  const figures = new Map<string, number>();
  let last = ending;
  for (const { stop, onwards } of stopsFrom(scenario, from, settled)) {
    last = onwards.length === 0 ? ending : join(stop.id, onwards.map((way) => figures.get(way.key) ?? 0));
    figures.set(stop.key, last);
  }
  return last;
}

/** How many ways there are of coming to each node, counted as `numberOfPaths` counts them. */
export function waysTo(scenario: Scenario): ReadonlyMap<NodeId, number> {
  const stops = stopsFrom(scenario, scenario.start, new Map()).toReversed();
  const comeTo = new Map<string, number>(stops.slice(0, 1).map(({ stop }) => [stop.key, 1]));
  const ways = new Map<NodeId, number>();
  for (const { stop, onwards } of stops) {
    const here = comeTo.get(stop.key) ?? 0;
    ways.set(stop.id, (ways.get(stop.id) ?? 0) + here);
    for (const way of onwards) comeTo.set(way.key, (comeTo.get(way.key) ?? 0) + here);
  }
  return ways;
}

/** Every stop on the ways on from a node with the stops next to it, each after all that it leads to: the first stop comes last. */
function stopsFrom(scenario: Scenario, from: NodeId, settledBefore: Settled): { readonly stop: Stop; readonly onwards: readonly Stop[] }[] {
  const asked = askedIn(scenario);
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
      return possibleTargets(node.next, factsFrom(scenario, after)).map((to) => stopAt(to, after));
    });
  };
  const start = stopAt(from, new Map());
  const done = new Set<string>();
  const found: { readonly stop: Stop; readonly onwards: readonly Stop[] }[] = [];
  // The story may be longer than a call stack.
  const trail: { readonly stop: Stop; readonly onwards: readonly Stop[]; next: number }[] = [{ stop: start, onwards: onwardsOf(start), next: 0 }];
  for (let here = trail.at(-1); here; here = trail.at(-1)) {
    const way = here.onwards[here.next];
    here.next += 1;
    if (way === undefined) {
      trail.pop();
      done.add(here.stop.key);
      found.push({ stop: here.stop, onwards: here.onwards });
    } else if (!done.has(way.key)) {
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

function factsFrom(scenario: Scenario, settled: Settled): Facts {
  return {
    chose: (node, option) => {
      const answer = settled.get(node);
      return answer !== undefined && answerIs(scenario, node, answer, option);
    },
    happened: (node) => {
      const answer = settled.get(node);
      return answer !== undefined && answer.kind !== 'spared';
    },
    metric: () => null,
  };
}

/** The nodes whose answers some condition reads: only those keep paths apart that have met again. */
export function nodesAskedAfter(scenario: Scenario): Set<NodeId> {
  const asked = new Set<NodeId>();
  for (const node of Object.values(scenario.nodes)) {
    if (node.kind === 'ending' || typeof node.next === 'string') continue;
    for (const way of node.next) if ('when' in way) nodesAskedIn(way.when).forEach((id) => asked.add(id));
  }
  return asked;
}
