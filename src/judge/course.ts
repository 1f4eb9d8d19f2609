import type { Metric } from '../model/metric.ts';
import type { Trajectory } from '../model/trajectory.ts';
import { weeksPerQuarter } from '../model/kernel/durations.ts';

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
