import { ensemble } from '../model/ensemble.ts';
import type { Metric } from '../model/metric.ts';
import { simulate } from '../model/simulate.ts';
import type { Trajectory } from '../model/trajectory.ts';
import { weeksPerQuarter } from '../model/kernel/durations.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, planOf, worldOf } from '../run/trajectory.ts';

/** What a comparison shows, each counted from the opening. `features` are those released in due form, over the platform and with an owner. */
export const measures = ['features', 'departures', 'spend'] as const;
export type Measure = (typeof measures)[number];

/** A measure at the opening and at the end of each quarter; the last value is at the end of the trajectory, whole quarter or not. */
export type Course = Readonly<Record<Measure, readonly number[]>>;

const metricOf: Readonly<Record<Measure, Metric>> = { features: 'formalReleases', departures: 'departures', spend: 'spendUsd' };

/** The weeks a course has values for: 0, 13, 26, … and the last. */
export function courseWeeks(weeks: number): number[] {
  const quarters = Math.ceil(weeks / weeksPerQuarter);
  return Array.from({ length: quarters + 1 }, (_, quarter) => Math.min(weeks, quarter * weeksPerQuarter));
}

/** One metric at the opening and at the end of each quarter. */
export function quarterly(trajectory: Trajectory, metric: Metric): number[] {
  return courseWeeks(trajectory.weeks.length - 1).map((week) => trajectory.weeks[week]?.metrics[metric] ?? 0);
}

export function courseOf(trajectory: Trajectory): Course {
  return {
    features: quarterly(trajectory, metricOf.features),
    departures: quarterly(trajectory, metricOf.departures),
    spend: quarterly(trajectory, metricOf.spend),
  };
}

/** The course of a run to the horizon in its own world. Nothing between the quarters is recorded, which makes it several times faster. */
export function courseAhead(run: Run): Course {
  const plan = planOf(run, horizonWeeks(run.scenario));
  const opening = courseOf(simulate({ ...plan, weeks: 0 }, worldOf(run)));
  const { bands } = ensemble(plan, run.seed, 1, { measures: measures.map((measure) => metricOf[measure]) });
  const along = (measure: Measure) => [...opening[measure], ...(bands[metricOf[measure]]?.median ?? [])];
  return { features: along('features'), departures: along('departures'), spend: along('spend') };
}
