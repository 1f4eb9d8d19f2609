import { numberOfPaths } from '../../run/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Paths that are walked where nobody says in how many worlds, all worlds taken together. */
const pathsInAll = 200_000;
const fewestWorlds = 48;
const mostWorlds = 400;

/** Worlds to value a scenario in if nobody says how many: fewer, the more paths there are. */
export function worldsFor(paths: number): number {
  return Math.max(fewestWorlds, Math.min(mostWorlds, Math.round(pathsInAll / Math.max(1, paths))));
}

/** Worlds to try each draw of the model's numbers in: whether a claim turns over shows soon. */
export function worldsOfDraw(worlds: number): number {
  return Math.max(8, Math.round(worlds / 8));
}

/** Past so many nodes a story is not walked: one world alone would take minutes. */
const mostNodes = 500;

/** Why a story is not walked, in a sentence; null if it is. */
export function tooLargeToWalk(scenario: Scenario): string | null {
  const nodes = Object.keys(scenario.nodes).length;
  if (nodes > mostNodes) return `The story has ${nodes.toLocaleString('en-GB')} nodes; the model walks no more than ${mostNodes}.`;
  return Number.isFinite(numberOfPaths(scenario)) ? null : 'The story has more paths than can be counted.';
}
