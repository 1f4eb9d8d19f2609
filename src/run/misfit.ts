import type { NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';
import { nodesAfter } from './decisions.ts';
import { offerAt } from './offer.ts';
import { withSettingNamed } from './only-setting.ts';
import { refuseAnswer, refuseConfidence } from './refuse.ts';
import type { Choice } from './run.ts';

/**
 * The place of the first choice that cannot stand where it does in this story, or null if all can: by the story's nodes, their ways
 * and what can be answered. Nothing is simulated for it, so what luck or a metric decides is passed over; `replay` says that too.
 */
export function misfitIn(scenario: Scenario, choices: readonly Choice[]): number | null {
  let ways: readonly NodeId[] = [scenario.start];
  for (const [index, choice] of choices.entries()) {
    const node = ways.includes(choice.node) ? scenario.nodes[choice.node] : undefined;
    if (!node || !couldBeSaid(node, withSettingNamed(scenario, choice))) return index;
    ways = nodesAfter(node);
  }
  return null;
}

function couldBeSaid(node: ScenarioNode, { answer, confidence }: Choice): boolean {
  return refuseConfidence(answer, confidence) === null && [true, false].some((happened) => refuseAnswer(offerAt(node, happened), answer) === null);
}
