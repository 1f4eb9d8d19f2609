import { nodesAskedIn, possibleTargets, type Facts } from '../scenario/condition.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { answerIs } from './condition.ts';
import { isDecision } from './decisions.ts';
import { nodeOf } from './offer.ts';
import { namedAnswers } from './projection.ts';
import type { Answer } from './run.ts';

/** What a path has settled so far that some condition later asks about. */
type Settled = ReadonlyMap<NodeId, Answer>;

/**
 * How many ways there are through a story, by the answers the author has names for and with events falling both ways.
 * Where the model decides which way a path goes, every way it might go is counted.
 */
export function numberOfPaths(scenario: Scenario): number {
  const asked = nodesAskedAfter(scenario);
  const counted = new Map<string, number>();
  const count = (id: NodeId, settled: Settled): number => {
    const node = nodeOf({ scenario }, id);
    if (node.kind === 'ending') return 1;
    const key = JSON.stringify([id, ...settled]);
    const known = counted.get(key);
    if (known !== undefined) return known;
    let paths = 0;
    for (const answer of answersAt(scenario, id)) {
      const after = asked.has(id) ? new Map([...settled, [id, answer]]) : settled;
      for (const to of possibleTargets(node.next, factsFrom(scenario, after))) paths += count(to, after);
    }
    counted.set(key, paths);
    return paths;
  };
  return count(scenario.start, new Map());
}

function answersAt(scenario: Scenario, id: NodeId): Answer[] {
  const node = nodeOf({ scenario }, id);
  if (!isDecision(node)) return [{ kind: 'read' }];
  const named = namedAnswers(scenario, id).map((each) => each.answer);
  if (node.kind === 'event') return [...named, { kind: 'spared' }];
  if (named.length > 0) return named;
  if (node.kind === 'sequence') return [{ kind: 'order', cards: node.standIn }];
  if (node.kind === 'threshold') return [{ kind: 'value', value: node.standIn }];
  return node.kind === 'allocation' ? [{ kind: 'split', usd: node.standIn }] : [];
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
function nodesAskedAfter(scenario: Scenario): Set<NodeId> {
  const asked = new Set<NodeId>();
  for (const node of Object.values(scenario.nodes)) {
    if (node.kind === 'ending' || typeof node.next === 'string') continue;
    for (const way of node.next) if ('when' in way) nodesAskedIn(way.when).forEach((id) => asked.add(id));
  }
  return asked;
}
