import { shareKept } from '../../judge/ask.ts';
import { decisionsOf, isAsked } from '../../run/decisions.ts';
import { nodeOf } from '../../run/offer.ts';
import { mostDecisions } from '../../run/paths.ts';
import { overPaths } from '../../run/stops.ts';
import { numberOfPaths, waysTo } from '../../run/ways.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Paths that are walked where nobody says in how many worlds, all worlds taken together. */
const pathsInAll = 200_000;
const fewestWorlds = 48;
const mostWorlds = 400;

/** Worlds to value every path of a scenario in if nobody says how many: fewer, the more paths there are. */
export function worldsFor(paths: number): number {
  return Math.max(fewestWorlds, Math.min(mostWorlds, Math.round(pathsInAll / Math.max(1, paths))));
}

/** Past so many nodes not every path of a story is walked: one world alone would take minutes. */
const mostNodes = 500;
/** Past so many decisions on one way the paths of a story are too many to walk. */
const mostWalked = 40;

/** Why not every path of a story is walked, in a sentence; null if it is. */
export function tooLargeToWalk(scenario: Scenario): string | null {
  const nodes = Object.keys(scenario.nodes).length;
  if (nodes > mostNodes) return `The story has ${nodes.toLocaleString('en-GB')} nodes; the model walks no more than ${mostNodes}.`;
  const decisions = mostDecisions(scenario);
  if (decisions > mostWalked) return `One way through the story has ${decisions} decisions; the model walks every path of stories with no more than ${mostWalked} on a way.`;
  return Number.isFinite(numberOfPaths(scenario)) ? null : 'The story has more paths than can be counted.';
}

/** Past so many decisions on one way through, its claims are not judged: each answer would have to be played on for too long. */
const mostOnOneWay = 120;

/** Why a story's claims are not judged, in a sentence; null if they are. */
export function tooLongToJudge(scenario: Scenario): string | null {
  const decisions = mostDecisions(scenario);
  if (decisions === 0) return 'Nothing is decided in the story.';
  return decisions <= mostOnOneWay ? null : `One way through the story has ${decisions.toLocaleString('en-GB')} decisions; the model judges the claims of stories with no more than ${mostOnOneWay} on a way.`;
}

/** Answers that are played on from, in all worlds together, where every way of coming to a decision is looked at: some 15 seconds of two cores. */
const edgesInAll = 2_500_000;

/** Whether all ways of coming to every decision are few enough to be looked at in so many worlds; or to be among `forks`, where somebody said how many. */
export function looksAtAll(scenario: Scenario, forks: number | null, worlds: number): boolean {
  if (shareKept(scenario) < 1) return false;
  return forks === null ? edgesOf(scenario) * worlds <= edgesInAll : mostWays(scenario) <= forks;
}

/** The most ways there are of coming to any one decision. */
export function mostWays(scenario: Scenario): number {
  const ways = waysTo(scenario);
  return Math.max(0, ...decisionsOf(scenario).map(({ id }) => ways.get(id) ?? 0));
}

/** Answers played on from in one world at most, each after every history that leads to it: luck falls one way in a world. */
function edgesOf(scenario: Scenario): number {
  return overPaths(scenario, scenario.start, new Map(), 1, (id, ways) => {
    const falls = ways.length > 1 && !isAsked(nodeOf({ scenario }, id));
    return ways.length + (falls ? Math.max(...ways) : ways.reduce((sum, edges) => sum + edges, 0));
  });
}

/** Ways of coming to a decision that are looked at where they are a sample and nobody says how many. */
const usualForks = 24;
const usualDecisions = 12;

/** The same for a story: what comes after an answer is played on to the end, so that a longer story affords fewer. */
export function forksFor(scenario: Scenario): number {
  return Math.max(1, Math.round(usualForks * Math.min(1, usualDecisions / Math.max(1, mostDecisions(scenario))) ** 2));
}

/** What tells how to play on, turn after turn while the play gets better. */
export const turnsToLearn = 5;
export const worldsToLearn = 8;
export const forksToLearn = 12;

/** Worlds to try every answer in. */
export const worldsToJudge = 64;

/** Decisions that this leaves open are tried at so many times as many forks, in so many worlds at a time. */
export const forksMore = 3;
export const worldsAtATime = 64;

/** Ends of plays that are seen before giving up on claims that will not settle, and worlds in which one of them is tried. */
export const endsToSettle = 40_000;
export const mostToSettle = 480;

/** Draws of the model's numbers are tried at fewer forks, in fewer worlds: whether a claim turns over shows soon. */
export const forksOfDraw = 5;
export const worldsOfDraw = 10;

/** Worlds in which each answer that sets a rule is played to the end: a rule that fires in one play of twenty is missed by one check in thirty. */
export const worldsOfRules = 64;
