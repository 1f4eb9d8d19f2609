import type { Scenario } from '../scenario/scenario.ts';
import { groundOf } from './ground.ts';
import type { ModelFacts } from './valuation-facts.ts';
import { answerAt, bestOther, isSettled, judgedIn, lead } from './verdicts.ts';

/**
 * Claims of which more worlds may still change what is said: the ids of their decisions, each once. Whoever values a scenario
 * can begin with few worlds, and stop when none is left.
 */
export function unsettledClaims(scenario: Scenario, model: ModelFacts): string[] {
  return judgedIn(groundOf(scenario, model)).filter(({ question, forks }) => {
    const [fork] = forks;
    return question.answers.some(({ id, claim }) => {
      const answer = claim === 'best' || claim === 'trap' ? fork && answerAt(fork, id) : undefined;
      const other = fork && bestOther(fork, id);
      return fork !== undefined && answer !== undefined && other !== undefined && !isSettled(fork, lead(fork, answer, other));
    });
  }).map(({ question }) => question.id);
}
