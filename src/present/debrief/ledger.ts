import { quarterly } from '../../judge/course.ts';
import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import { spendLines, type SpendLine } from '../../model/roles.ts';
import type { Trajectory, WeekState } from '../../model/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { LateWords } from '../words/late-words.ts';
import type { DebriefView } from './view.ts';

/** What happened within each quarter. */
export function quartersOf(scenario: Scenario, trajectory: Trajectory, words: LateWords): DebriefView['quarters'] {
  const released = quarterly(trajectory, 'formalReleases');
  const departures = quarterly(trajectory, 'departures');
  const spend = quarterly(trajectory, 'spendUsd');
  const within = (values: readonly number[], quarter: number) => (values[quarter + 1] ?? 0) - (values[quarter] ?? 0);
  return Array.from({ length: scenario.horizonQuarters }, (_, quarter) => ({
    label: words.figures.quarter(scenario.firstQuarter, quarter),
    features: within(released, quarter),
    departures: within(departures, quarter),
    spendUsd: Math.round(within(spend, quarter)),
  }));
}

/** The lines money went to, largest first. */
export function moneyOf(trajectory: Trajectory, end: WeekState, words: LateWords): DebriefView['money'] {
  // Champions are paid by the rest of the house.
  const weeksWorked = trajectory.weeks.slice(1).reduce((sum, week) => sum + week.people.filter(({ champion }) => !champion).length, 0);
  const facts = { personYears: weeksWorked / (4 * weeksPerQuarter), features: end.metrics.featuresLive - end.metrics.informalLive, fluent: end.fluentEngineers, demos: end.metrics.demos };
  return spendLines
    .filter((line) => Math.round(end.spend[line]) > 0)
    .toSorted((one: SpendLine, other: SpendLine) => end.spend[other] - end.spend[one])
    .map((line) => ({ label: words.vocabulary.spendLines[line], usd: Math.round(end.spend[line]), note: words.ending.moneyNotes[line]?.(facts) ?? null }));
}
