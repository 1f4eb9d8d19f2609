import type { Ask } from '../judge/ask.ts';
import { tracesOf, type Trace } from '../judge/trace.ts';
import { worldDraws, type Sides, type WorldDraw } from '../judge/worlds.ts';
import { roomFor } from '../model/build-rooms.ts';
import { compilePlan } from '../model/compile-plan.ts';
import { bandOf, type Ensemble } from '../model/ensemble.ts';
import { weeksPerQuarter } from '../model/kernel/durations.ts';
import { metricNumber } from '../model/kernel/measures.ts';
import type { Metric } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import { runWorlds } from '../model/run-worlds.ts';
import { workOn, type Finding, type Question } from './question.ts';

/** A plan to be looked at in many worlds of a seed. */
export interface Projection {
  readonly plan: Plan;
  readonly seed: number;
  readonly measures: readonly Metric[];
}

/** What can be asked of a worker, as plain data. */
export type Job =
  | { readonly kind: 'compare'; readonly sides: Sides }
  | { readonly kind: 'project'; readonly projection: Projection }
  | { readonly kind: 'trace'; readonly ask: Ask }
  /** Questions in place of worlds: the first is world 0. */
  | { readonly kind: 'ask'; readonly questions: readonly Question[] };

/** What one world of a job comes to: a draw of a comparison, a projection's measures, one quarter after the other, all that was met on many ways, or what a question found. */
export type Outcome = WorldDraw | Float64Array | Trace | Finding;

/** Draws one world, stopping for breath now and then where that takes long. One world at a time: they share their states. */
export type Draw<O = Outcome> = (world: number) => Generator<unknown, O, void>;

/** Makes a job ready. */
export function drawOf(job: Job): Draw {
  switch (job.kind) {
    case 'compare':
      return worldDraws(job.sides);
    case 'project':
      return projectionsOf(job.projection);
    case 'trace':
      return tracesOf(job.ask);
    case 'ask':
      return (at) => workOn(job.questions[at] as Question);
  }
}

function projectionsOf({ plan, seed, measures }: Projection): Draw {
  const compiled = compilePlan(plan);
  const room = roomFor(compiled);
  const numbers = measures.map(metricNumber);
  const weeks = Array.from({ length: quartersOf(plan) }, (_, quarter) => (quarter + 1) * weeksPerQuarter);
  return (world) => projected((outcome) => runWorlds(compiled, seed, world, 1, weeks, ({ metrics }, _, quarter) => {
    for (let at = 0; at < numbers.length; at += 1) outcome[quarter * numbers.length + at] = metrics[numbers[at] as number] as number;
  }, room), weeks.length * numbers.length);
}

function* projected(fill: (outcome: Float64Array) => void, length: number): Generator<unknown, Float64Array, void> {
  const outcome = new Float64Array(length);
  fill(outcome);
  yield;
  return outcome;
}

/** What the worlds drawn so far say of a plan: the same as the model's own `ensemble` over them. */
export function ensembleOf({ plan, measures }: Projection, outcomes: readonly Float64Array[]): Ensemble {
  const quarters = quartersOf(plan);
  const valuesAt = (place: number): Float64Array => {
    const values = new Float64Array(outcomes.length);
    for (let world = 0; world < values.length; world += 1) values[world] = outcomes[world]?.[place] as number;
    return values;
  };
  const bandAt = (at: number) => bandOf(Array.from({ length: quarters }, (_, quarter) => valuesAt(quarter * measures.length + at)));
  return { worlds: outcomes.length, quarters, bands: Object.fromEntries(measures.map((measured, at) => [measured, bandAt(at)])) };
}

function quartersOf(plan: Plan): number {
  return Math.floor(plan.weeks / weeksPerQuarter);
}
