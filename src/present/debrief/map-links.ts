import type { Fork, Valuation } from '../../judge/valuation.ts';
import type { MapLink } from './view.ts';

/** Paths are drawn in so many steps of height: those that begin and end on the same steps are one bundle. */
const steps = 48;

/** A fork with what each of its answers comes to, the best play afterwards, read once. */
export interface Reckoned {
  readonly fork: Fork;
  readonly values: readonly number[];
}

/** Reads the figures of every fork. They are worked out as they are read, so it yields after each. */
export function* reckon({ forks }: Valuation): Generator<unknown, readonly Reckoned[], void> {
  const found: Reckoned[] = [];
  for (const fork of forks) {
    found.push({ fork, values: fork.answers.map((answer) => answer.best.points.mean) });
    yield;
  }
  return found;
}

/** The forks that come straight after an answer, by the history that leads to them. */
export type Followers = ReadonlyMap<string, readonly Reckoned[]>;

export function followersOf(reckoned: readonly Reckoned[]): Followers {
  const after = new Map<string, Reckoned[]>();
  for (const each of reckoned) {
    const key = addressOf(each.fork.history);
    const here = after.get(key);
    if (here) here.push(each);
    else after.set(key, [each]);
  }
  return after;
}

function addressOf(history: Fork['history']): string {
  return history.map(({ node, id }) => `${node}=${id ?? ''}`).join('/');
}

function addressAfter(fork: Fork, at: number): string {
  return addressOf([...fork.history, { node: fork.node, id: fork.answers[at]?.id ?? null }]);
}

/** What each path comes to at its last decision. */
export function endsOf(reckoned: readonly Reckoned[], followers: Followers): number[] {
  return reckoned.flatMap(({ fork, values }) => values.filter((_, at) => !followers.has(addressAfter(fork, at))));
}

/** Every answer of every fork as a line from the best within reach before it to the best after it, those that fall together as one. */
export function bundlesOf(reckoned: readonly Reckoned[], followers: Followers, column: (fork: Fork) => number, last: number, low: number, high: number): MapLink[] {
  const pathsAfter = counter(followers);
  const step = (value: number) => (high === low ? low : low + (Math.round(((value - low) / (high - low)) * steps) * (high - low)) / steps);
  const bundles = new Map<string, MapLink>();
  for (const { fork, values } of reckoned) {
    for (const [at, value] of values.entries()) {
      const next = (followers.get(addressAfter(fork, at)) ?? []).map((each) => column(each.fork));
      const link = { from: column(fork), to: next.length === 0 ? last : Math.min(...next), start: step(values[fork.best] ?? value), end: step(value), paths: pathsAfter(fork, at) };
      const key = `${link.from} ${link.to} ${link.start} ${link.end}`;
      bundles.set(key, { ...link, paths: link.paths + (bundles.get(key)?.paths ?? 0) });
    }
  }
  return [...bundles.values()];
}

/** How many ways there are to go on from an answer; one where the story ends with it. */
function counter(followers: Followers): (fork: Fork, at: number) => number {
  const known = new Map<string, number>();
  const after = (fork: Fork, at: number): number => {
    const key = addressAfter(fork, at);
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = (followers.get(key) ?? []).reduce((sum, next) => sum + next.values.reduce((all, _, place) => all + after(next.fork, place), 0), 0) || 1;
    known.set(key, count);
    return count;
  };
  return after;
}
