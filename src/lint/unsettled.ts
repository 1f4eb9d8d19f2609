import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { seemAlike, alike } from './alike.ts';
import { decides, type NamedAnswer } from './answers.ts';
import { certain } from './checks/certain.ts';
import { dominated } from './checks/dominated.ts';
import { noMatter } from './checks/no-matter.ts';
import { sameOutcome } from './checks/same-outcome.ts';
import { groundOf, type Ground } from './ground.ts';
import type { ValuationFacts } from './valuation-facts.ts';
import { answerAt, isSettled, judgedIn, standsOf, type Judged, type Stand } from './verdicts.ts';

/**
 * Decisions of which more worlds, or more of the ways of coming there where they are a sample (`sampled`), may still change what is said:
 * their ids, each once. Whoever values a scenario can begin with little, and go on with these.
 */
export function unsettled(scenario: Scenario, valuation: ValuationFacts, sampled: boolean): NodeId[] {
  const ground = groundOf(scenario, { valuation, draws: [], rules: [] });
  const judged = new Map(judgedIn(ground).map((each) => [each.question.id, each]));
  const sweeping = sampled ? sweepinglySaid(ground) : new Set<NodeId>();
  return ground.questions.filter((question) => {
    const here = judged.get(question.id);
    if (!decides(question)) return false;
    if (!here) return true;
    return sweeping.has(question.id) || question.answers.some((answer) => isOpen(here, answer, sampled)) || mayBeAlike(here);
  }).map(({ id }) => id);
}

/** What is said of every way of coming to a decision is easily said of a few. */
function sweepinglySaid(ground: Ground): Set<NodeId> {
  return new Set([certain, dominated, noMatter, sameOutcome].flatMap((check) => check.remarks(ground).map(({ path }) => String(path[1]))));
}

/** Whether what the author claims of an answer could still be gainsaid, or no longer be: each thing that a check asks of such a claim, asked here. */
function isOpen(judged: Judged, answer: NamedAnswer, sampled: boolean): boolean {
  const { answers } = judged.question;
  const hasBest = answers.some(({ claim }) => claim === 'best');
  const mayBe = (stand: Stand['stand'], to?: string): boolean => mayTurn(standsOf(judged, answer, to), stand, sampled);
  switch (answer.claim) {
    case 'best':
      return mayBe('behind') || mayBe('level');
    case 'trap':
      return mayBe('ahead') || answers.some(({ id, claim }) => claim === 'defensible' && mayBe('ahead', id)) || (!hasBest && mayBe('level'));
    case 'defensible':
      return !hasBest && mayBe('ahead');
    default:
      return false;
  }
}

/** Whether the forks at which it is not known how an answer stands, or those left out of a sample, decide whether it stands so at more than half of them. */
function mayTurn(all: readonly Stand[], stand: Stand['stand'], sampled: boolean): boolean {
  const settled = all.filter(({ fork, difference }) => isSettled(fork, difference));
  const known = settled.filter((each) => each.stand === stand).length;
  // One in ten samples has a share that is further off than this.
  const chance = sampled && all.length > 1 ? 0.8 * Math.sqrt(all.length) : 0;
  return (known - chance) * 2 <= all.length && (known + all.length - settled.length + chance) * 2 > all.length;
}

/** Whether two answers come to the same at every fork as far as is known, and that is not far enough. */
function mayBeAlike(judged: Judged): boolean {
  const { answers } = judged.question;
  return answers.some((answer, at) => answers.slice(0, at).some((twin) => {
    const met = judged.forks.flatMap((fork) => {
      const [a, b] = [answerAt(fork, answer.id), answerAt(fork, twin.id)];
      return a && b ? [{ seem: seemAlike(fork, a, b), known: alike(fork, a, b) }] : [];
    });
    return met.length > 0 && met.every(({ seem }) => seem) && !met.every(({ known }) => known);
  }));
}
