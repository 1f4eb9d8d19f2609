import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { isDecision } from './decisions.ts';
import { nodeOf } from './offer.ts';
import type { Choice, Run } from './run.ts';
import { overPaths } from './stops.ts';

/** The most decisions on any way from the start to an ending that has these choices on it. */
export function mostDecisions(scenario: Scenario, choices: readonly Choice[] = []): number {
  return most(scenario, scenario.start, choices);
}

/** The most from each place that a play has counted from; the next place is mostly one that was met on the way. */
const counted = new WeakMap<Scenario, Map<string, number>>();

/** "Decision 2 of 7": decisions reached so far, the one on screen counted, and the most that this path can still come to. */
export function decisionCount(run: Run): { readonly number: number; readonly of: number } {
  const { scenario, choices, node } = run;
  const known = counted.get(scenario) ?? new Map<string, number>();
  counted.set(scenario, known);
  const made = choices.filter((choice) => isDecision(nodeOf(run, choice.node))).length;
  return { number: made + (isDecision(nodeOf(run, node)) ? 1 : 0), of: made + most(scenario, node, choices, known) };
}

function most(scenario: Scenario, from: NodeId, choices: readonly Choice[], known?: Map<string, number>): number {
  const settled = new Map(choices.map((choice) => [choice.node, choice.answer]));
  return overPaths(scenario, from, settled, 0, (id, ways) => Math.max(...ways) + (isDecision(nodeOf({ scenario }, id)) ? 1 : 0), known);
}
