import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { namedAnswers, sameAnswer } from '../run/projection.ts';
import type { Choice, Run } from '../run/run.ts';
import type { Step } from './valuation.ts';

/** Whether a choice of a run's log decided something; an event that spared the player decided nothing. */
export function decided(run: Pick<Run, 'scenario'>, { node, answer }: Choice): boolean {
  return isDecision(nodeOf(run, node)) && answer.kind !== 'spared';
}

/** The decisions among a run's choices, in order. */
export function decisionsMade(run: Pick<Run, 'scenario' | 'choices'>): readonly Choice[] {
  return run.choices.filter((choice) => decided(run, choice));
}

/** The decisions a run has made, by the names of what was answered. */
export function historyOf(run: Run): readonly Step[] {
  return decisionsMade(run).map(({ node, answer }) => ({ node, id: namedAnswers(run.scenario, node).find((each) => sameAnswer(each.answer, answer))?.id ?? null }));
}
