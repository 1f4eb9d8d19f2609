import type { Fork, Valuation } from '../../judge/valuation.ts';
import type { MapLink } from './view.ts';

/** Paths are drawn in so many steps of height: those that begin and end on the same steps are one bundle. */
const steps = 48;

/** A fork with what each of its answers comes to, the best play afterwards, read once. */
export interface Reckoned {
  readonly fork: Fork;
  readonly values: readonly number[];
}

/** Forks by their keys. Several histories may come to one. */
export type Forks = ReadonlyMap<string, Reckoned>;

/** Reads the figures of every fork. They are worked out as they are read, so it yields after each. */
export function* reckon({ forks }: Valuation): Generator<unknown, Forks, void> {
  const found = new Map<string, Reckoned>();
  for (const fork of forks) {
    found.set(fork.key, { fork, values: fork.answers.map((answer) => answer.best.points.mean) });
    yield;
  }
  return found;
}

/** Paths by their last decisions: how many there are, what the worst comes to, and how many come to less than a value. */
export interface Ends {
  readonly paths: number;
  readonly worst: number;
  readonly below: number;
}

/** What the paths from the first decisions come to at their last. Of paths that meet at a fork each counts; every fork is read once. */
export function endsOf(forks: Forks, value: number): Ends {
  const reached = new Set([...forks.values()].flatMap(({ fork }) => fork.answers.flatMap(({ next }) => next)));
  const after = counter(forks, (end) => ({ paths: 1, worst: end, below: end < value ? 1 : 0 }), together);
  return [...forks.values()].filter(({ fork }) => !reached.has(fork.key)).map(({ fork }) => fork.answers.map((_, at) => after(fork, at)).reduce(together, none)).reduce(together, none);
}

const none: Ends = { paths: 0, worst: Infinity, below: 0 };

function together(one: Ends, other: Ends): Ends {
  return { paths: one.paths + other.paths, worst: Math.min(one.worst, other.worst), below: one.below + other.below };
}

/** Every answer of every fork as a line from the best within reach before it to the best after it, those that fall together as one. Yields after each fork. */
export function* bundlesOf(forks: Forks, column: (fork: Fork) => number, last: number, low: number, high: number): Generator<unknown, MapLink[], void> {
  const pathsAfter = counter(forks, () => 1, (one, other) => one + other);
  const step = (value: number) => (high === low ? low : low + (Math.round(((value - low) / (high - low)) * steps) * (high - low)) / steps);
  const bundles = new Map<string, MapLink>();
  for (const { fork, values } of forks.values()) {
    for (const [at, value] of values.entries()) {
      const next = nextOf(forks, fork, at).map((each) => column(each.fork));
      const link = { from: column(fork), to: next.length === 0 ? last : Math.min(...next), start: step(values[fork.best] ?? value), end: step(value), paths: pathsAfter(fork, at) };
      const key = `${link.from} ${link.to} ${link.start} ${link.end}`;
      bundles.set(key, { ...link, paths: link.paths + (bundles.get(key)?.paths ?? 0) });
    }
    yield;
  }
  return [...bundles.values()];
}

function nextOf(forks: Forks, fork: Fork, at: number): readonly Reckoned[] {
  return fork.answers[at]?.next.flatMap((key) => forks.get(key) ?? []) ?? [];
}

/** Something added up over all the ways there are to go on from an answer. */
function counter<T>(forks: Forks, atEnd: (value: number) => T, add: (one: T, other: T) => T): (fork: Fork, at: number) => T {
  const known = new Map<string, T>();
  const after = (fork: Fork, at: number): T => {
    const key = `${fork.key} ${at}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = nextOf(forks, fork, at).flatMap((next) => next.values.map((_, place) => after(next.fork, place)));
    const sum = ways.length === 0 ? atEnd(forks.get(fork.key)?.values[at] ?? 0) : ways.reduce(add);
    known.set(key, sum);
    return sum;
  };
  return after;
}
