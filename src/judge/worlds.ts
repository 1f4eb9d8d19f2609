import { finish } from '../model/analysis/work.ts';
import type { World } from '../model/plan.ts';
import { standInAt } from '../run/projection.ts';
import type { Answer, Run } from '../run/run.ts';
import type { Comparison } from './compare.ts';
import { nameless } from './branch.ts';
import { measures, type Course, type Measure } from './course.ts';
import { pointsFrom } from './objective.ts';
import { meanOf } from './estimate.ts';
import { spreadOf, type Spread } from './spread.ts';
import { createStory } from './story.ts';
import { createWalker, type Walker } from './walk.ts';

/** One side of a comparison in one world. `points` are what it is worth under the scenario's objective. */
export interface SideDraw extends Course {
  readonly points: number;
}

/** One world of a comparison: what each side comes to in it, the player's first. */
export type WorldDraw = readonly SideDraw[];

/** How often one side comes to more points than another, in the same worlds. `better + equal + worse = of`. */
export interface Odds {
  readonly better: number;
  readonly equal: number;
  readonly of: number;
}

/** A comparison over many worlds. `sides` and `beats` are in the comparison's order; `beats` leaves the player's own side out. */
export interface Forecast {
  readonly worlds: number;
  readonly sides: readonly Readonly<Record<Measure, Spread>>[];
  /** What each side is worth on average. */
  readonly points: readonly number[];
  /** How far luck alone moves the player's own side: the standard deviation of its points over worlds. */
  readonly luck: number;
  readonly beats: readonly Odds[];
  /** The first few worlds as they were, the player's own first: what lines behind a line are drawn from. */
  readonly draws: readonly WorldDraw[];
}

/** The sides of a comparison as plain data, so that another thread can draw worlds for them. */
export interface Sides {
  readonly before: Run;
  readonly answers: readonly Answer[];
}

/** More lines than this make a band of their own. */
const linesDrawn = 24;

/** Nearer than this, two sides are level. */
const levelPoints = 0.05;

/** How far the seeds of a comparison's worlds lie apart. */
export const worldStride = 0x9e3779b9;

export function sidesOf(comparison: Comparison): Sides {
  return { before: comparison.before, answers: [comparison.mine, ...comparison.others].map((side) => side.answer) };
}

/**
 * One world after another, world 0 being the player's own. What was pulled before the decision is kept as it was; from there on
 * each world's own luck decides events and branches, the same luck for every side. Later decisions get their stand-ins' answers.
 */
export function worldDraws({ before, answers }: Sides): (world: number) => Generator<unknown, WorldDraw, void> {
  const sides = answers.map(nameless);
  const { scenario, choices } = before;
  const walker = createWalker(scenario, createStory(scenario, (run) => (run.choices.length === choices.length ? sides : [nameless(standInAt(run))])));
  return (world) => drawn(walker, before, world);
}

function* drawn(walker: Walker, before: Run, world: number): Generator<unknown, WorldDraw, void> {
  const draws: SideDraw[] = [];
  yield* walker.fromRun(before, worldAt(before.seed, world), {
    arrived: () => true,
    ended: ({ value, formalReleases, departures, spendUsd }) => {
      const points = pointsFrom(value, departures.at(-1) ?? 0, spendUsd.at(-1) ?? 0, before.scenario.objective);
      draws.push({ features: [...formalReleases], departures: [...departures], spend: [...spendUsd], points });
    },
  });
  return draws;
}

/** Worlds `from` to `from + count - 1`, in one go. */
export function drawWorlds(sides: Sides, from: number, count: number): WorldDraw[] {
  const draw = worldDraws(sides);
  return Array.from({ length: count }, (_, at) => finish(draw(from + at)));
}

/** What the worlds drawn so far say. Throws if there is none. */
export function forecastOf(draws: readonly WorldDraw[]): Forecast {
  const sides = draws[0]?.length ?? 0;
  const spreads = Array.from({ length: sides }, (_, side) => spreadsOf(draws.map((draw) => draw[side] as Course)));
  const beats = Array.from({ length: Math.max(0, sides - 1) }, (_, other) => oddsOf(draws, other + 1));
  const points = Array.from({ length: sides }, (_, side) => meanOf(draws.map((draw) => draw[side]?.points ?? 0)));
  const own = draws.map((draw) => draw[0]?.points ?? 0);
  const luck = Math.sqrt(meanOf(own.map((each) => (each - (points[0] ?? 0)) ** 2)));
  return { worlds: draws.length, sides: spreads, points, luck, beats, draws: draws.slice(0, linesDrawn) };
}

/** A world of many: a seed of its own, since a run always plays in the first world of its seed. World 0 is that of the player with this seed. */
export function worldAt(seed: number, world: number): World {
  return { seed: (seed + Math.imul(world, worldStride)) >>> 0, index: 0 };
}

function spreadsOf(courses: readonly Course[]): Readonly<Record<Measure, Spread>> {
  return Object.fromEntries(measures.map((measure) => [measure, spreadOf(courses.map((course) => course[measure]))])) as Record<Measure, Spread>;
}

/** Points of one side over those of another; 0 where they are nearer than a twentieth of a point. */
function aheadBy(side: SideDraw | undefined, other: SideDraw | undefined): number {
  const difference = (side?.points ?? 0) - (other?.points ?? 0);
  return Math.abs(difference) < levelPoints ? 0 : difference;
}

function oddsOf(draws: readonly WorldDraw[], other: number): Odds {
  const differences = draws.map((draw) => aheadBy(draw[0], draw[other]));
  return {
    better: differences.filter((difference) => difference > 0).length,
    equal: differences.filter((difference) => difference === 0).length,
    of: draws.length,
  };
}
