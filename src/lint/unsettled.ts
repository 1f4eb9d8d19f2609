import type { Scenario } from '../scenario/scenario.ts';
import { decides, type NamedAnswer } from './answers.ts';
import { groundOf } from './ground.ts';
import type { ModelFacts } from './valuation-facts.ts';
import { bestOther, isClear, isSettled, judgedIn, lead, valuedAt, type Judged } from './verdicts.ts';

/**
 * Claims of which more worlds may still change what is said, since too few came there or too little tells the answers apart: the ids
 * of their decisions, each once. Whoever values a scenario can begin with few worlds, and stop when none is left.
 */
export function unsettledClaims(scenario: Scenario, model: ModelFacts): string[] {
  const ground = groundOf(scenario, model);
  const judged = new Map(judgedIn(ground).map((each) => [each.question.id, each]));
  return ground.questions.filter((question) => {
    const here = judged.get(question.id);
    return decides(question) && question.answers.some((answer) => isClaim(answer) && (!here || isOpen(here, answer)));
  }).map(({ id }) => id);
}

/** Whether the model can gainsay what the author claims of an answer. */
function isClaim({ claim }: NamedAnswer): boolean {
  return claim === 'best' || claim === 'trap';
}

/** Whether the forks at which it is not known how an answer stands could make more than half of them say otherwise. */
function isOpen(judged: Judged, answer: NamedAnswer): boolean {
  const stands = valuedAt(judged, answer).flatMap(({ fork, answer: its }) => {
    const other = bestOther(fork, answer.id);
    const difference = other && lead(fork, its, other);
    return difference ? [{ clear: isClear(fork, difference), settled: isSettled(fork, difference), ahead: difference.mean > 0 }] : [];
  });
  const unknown = stands.filter(({ settled }) => !settled).length;
  const mayTurn = (known: number): boolean => known * 2 <= stands.length && (known + unknown) * 2 > stands.length;
  const count = (held: (stand: (typeof stands)[number]) => boolean): number => stands.filter((stand) => stand.settled && held(stand)).length;
  return answer.claim === 'best'
    ? mayTurn(count(({ clear, ahead }) => clear && !ahead)) || mayTurn(count(({ clear }) => !clear))
    : mayTurn(count(({ clear, ahead }) => ahead || !clear));
}
