import { hashOf } from '../model/luck.ts';
import { mostDecisions } from '../run/paths.ts';
import { numberOfPaths } from '../run/ways.ts';
import type { Answer, Choice, Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { nodeOf, offerAt } from '../run/offer.ts';
import { namedAnswers, sameAnswer, standInAt, type NamedAnswer } from '../run/projection.ts';
import { refuseAnswer } from '../run/refuse.ts';
import { nameless, partsAt, type Branch } from './branch.ts';
import { ledBranch, sampledBranches, type Led } from './led.ts';
import { createStory, type Story } from './story.ts';
import { decided, decisionsMade } from './made.ts';

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
 * `led`: a sample of the forks, with a guide.
 * `as-played`: at each node what was answered there, and what the author's stand-in says where nothing was or it is not on offer.
 */
export type Ways =
  | { readonly kind: 'every'; readonly given: readonly Choice[]; readonly own: Answer | null }
  | Led
  | { readonly kind: 'as-played'; readonly choices: readonly Choice[] };

/** Every path of a scenario. */
export function everyPath(scenario: Scenario, seed: number): Ask {
  return { scenario, seed, ways: { kind: 'every', given: [], own: null } };
}

/** What is answered where a run stands, or stands led on; none where the run is not one of those asked about. */
export function answersAt(ways: Ways, run: Run, led = false): readonly Branch[] {
  if (ways.kind === 'led') return led ? [ledBranch(ways.guide, run)] : sampledBranches(ways, run);
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
  if (!partsAt(run) || standIn.kind === 'spared') return [nameless(standIn)];
  if (wentAside(run, given.length, own)) return [{ ...nameless(standIn), aside: true }];
  const all = namedAnswers(run.scenario, run.node);
  const first = run.choices.length === given.length || decisionsMade(run).length === 0;
  const named: Branch[] = (first ? all : sampleOf(all, run, standIn)).map((each) => ({ ...each, aside: false }));
  const missing = (answer: Answer): boolean => !named.some((each) => sameAnswer(each.answer, answer));
  if (named.length === 0) named.push(nameless(standIn));
  if (own && run.choices.length === given.length && missing(own)) named.push(nameless(own));
  return missing(standIn) ? [...named, { ...nameless(standIn), aside: true }] : named;
}

/** Whether the run has followed a stand-in without a name since the answers given ended. */
function wentAside(run: Run, given: number, own: Answer | null): boolean {
  return run.choices.slice(given).some((choice, after) => {
    if (!decided(run, choice)) return false;
    const { node, answer } = choice;
    const named = namedAnswers(run.scenario, node);
    return named.length > 0 && !(after === 0 && own && sameAnswer(own, answer)) && !named.some((each) => sameAnswer(each.answer, answer));
  });
}

/** Beyond so many paths a sample of them is valued; of a story with more decisions than usual fewer, since each path costs more. */
const pathsValued = 20_000;
const usualDecisions = 10;

const shares = new WeakMap<Scenario, number>();

/** The share of its answers that a fork keeps, so that what is left comes to about as many paths as can be valued; 1 where all can. */
export function shareKept(scenario: Scenario): number {
  const known = shares.get(scenario) ?? shareFor(numberOfPaths(scenario), mostDecisions(scenario));
  shares.set(scenario, known);
  return known;
}

function shareFor(paths: number, decisions: number): number {
  const valued = Math.max(1, pathsValued * Math.min(1, usualDecisions / decisions) ** 2);
  return paths <= valued ? 1 : (valued / paths) ** (1 / decisions);
}

/**
 * The answers a fork keeps where there are too many paths: the stand-in always, others by a draw that is the same in every world, so that
 * answers are still compared in the same worlds. In the author's order.
 */
function sampleOf(all: readonly NamedAnswer[], run: Run, standIn: Answer): readonly NamedAnswer[] {
  const share = shareKept(run.scenario);
  if (share === 1) return all;
  const address = JSON.stringify(run.choices.map(({ answer }) => answer));
  const drawn = (text: string): number => (hashOf(`${address}/${text}`) >>> 0) / 2 ** 32;
  const kept = Math.max(1, Math.floor(all.length * share + drawn('count')));
  const rank = new Map(all.map((each) => [each, sameAnswer(each.answer, standIn) ? -1 : drawn(each.id)]));
  const last = [...rank.values()].toSorted((a, b) => a - b)[kept - 1] ?? 1;
  return all.filter((each) => (rank.get(each) ?? 1) <= last);
}

const stories = new WeakMap<Ways, Story>();

/** The story of an ask's ways, worked out once: it is the same under other parameters and another seed. */
export function storyOf({ scenario, ways }: Pick<Ask, 'scenario' | 'ways'>): Story {
  const known = stories.get(ways) ?? createStory(scenario, (run, led) => answersAt(ways, run, led));
  stories.set(ways, known);
  return known;
}
