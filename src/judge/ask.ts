import type { Answer, Choice, Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isDecision } from '../run/decisions.ts';
import { nodeOf, offerAt } from '../run/offer.ts';
import { namedAnswers, sameAnswer, standInAt } from '../run/projection.ts';
import { refuseAnswer } from '../run/refuse.ts';

/** Which ways through a scenario are to be gone, in which worlds. Plain data, so that another thread can go them. */
export interface Ask {
  readonly scenario: Scenario;
  /** Fixes all worlds; world 0 is the one a player with this seed plays in. */
  readonly seed: number;
  readonly ways: Ways;
  /** Parameters of the model by id, in place of the table's values. */
  readonly replaced?: readonly (readonly [id: string, value: number])[];
}

/**
 * `every`: every path by the answers that have a name, after those given so far; worlds whose luck leads elsewhere before the last of
 * them are left out. `own` is one more answer where those given end.
 * `as-played`: at each node what was answered there, and what the author's stand-in says where nothing was or it is not on offer.
 */
export type Ways =
  | { readonly kind: 'every'; readonly given: readonly Choice[]; readonly own: Answer | null }
  | { readonly kind: 'as-played'; readonly choices: readonly Choice[] };

/** An answer that is gone along. */
export interface Branch {
  readonly id: string | null;
  readonly label: string | null;
  readonly answer: Answer;
  /** A stand-in's answer that has no name: gone along to see what the stand-ins come to, with stand-ins only after it, and not offered. */
  readonly aside: boolean;
}

/** Every path of a scenario. */
export function everyPath(scenario: Scenario, seed: number): Ask {
  return { scenario, seed, ways: { kind: 'every', given: [], own: null } };
}

/** What is answered where a run stands; none where the run is not one of those asked about. */
export function answersAt(ways: Ways, run: Run): readonly Branch[] {
  const node = nodeOf(run, run.node);
  const offer = offerAt(node, run.happened[run.node] ?? false);
  const standIn = standInAt(run);
  if (ways.kind === 'as-played') {
    const played = ways.choices.find((choice) => choice.node === run.node)?.answer;
    return [nameless(played && refuseAnswer(offer, played) === null ? played : standIn)];
  }
  const { given, own } = ways;
  const next = given[run.choices.length];
  if (next) return next.node === run.node && refuseAnswer(offer, next.answer) === null ? [nameless(next.answer)] : [];
  if (!isDecision(node) || standIn.kind === 'spared') return [nameless(standIn)];
  if (wentAside(run, given.length, own)) return [{ ...nameless(standIn), aside: true }];
  const named: Branch[] = namedAnswers(run.scenario, run.node).map((each) => ({ ...each, aside: false }));
  const missing = (answer: Answer): boolean => !named.some((each) => sameAnswer(each.answer, answer));
  if (named.length === 0) named.push(nameless(standIn));
  if (own && run.choices.length === given.length && missing(own)) named.push(nameless(own));
  return missing(standIn) ? [...named, { ...nameless(standIn), aside: true }] : named;
}

/** Whether the run has followed a stand-in without a name since the answers given ended. */
function wentAside(run: Run, given: number, own: Answer | null): boolean {
  return run.choices.slice(given).some(({ node, answer }, after) => {
    if (!isDecision(nodeOf(run, node)) || answer.kind === 'spared') return false;
    const named = namedAnswers(run.scenario, node);
    return named.length > 0 && !(after === 0 && own && sameAnswer(own, answer)) && !named.some((each) => sameAnswer(each.answer, answer));
  });
}

/** An answer that nobody has given a name. */
export function nameless(answer: Answer): Branch {
  return { id: null, label: null, answer, aside: false };
}
