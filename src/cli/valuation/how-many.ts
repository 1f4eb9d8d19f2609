/** Paths that are walked where nobody says in how many worlds, all worlds taken together. */
const pathsInAll = 150_000;
const fewestWorlds = 24;
const mostWorlds = 400;

/** Past so many paths a story is not walked: one world alone would take minutes. */
export const mostPaths = 50_000;

/** Worlds to value a scenario in if nobody says how many: fewer, the more paths there are. */
export function worldsFor(paths: number): number {
  return Math.max(fewestWorlds, Math.min(mostWorlds, Math.round(pathsInAll / Math.max(1, paths))));
}

/** Worlds to try each draw of the model's numbers in: whether a claim turns over shows soon. */
export function worldsOfDraw(worlds: number): number {
  return Math.max(6, Math.round(worlds / 8));
}

export function tooManyPaths(paths: number): string {
  return `The scenario has ${paths.toLocaleString('en-GB')} paths, too many to walk; the limit is ${mostPaths.toLocaleString('en-GB')}.`;
}
